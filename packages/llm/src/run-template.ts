// The one entry: this template version on this document → a validated object with its usage, cost and trace.
import { FAULTS, type Fault, FaultError, faultOf } from './faults/fault.ts';
import { type Grounding, groundAnswer } from './grounding/ground-answer.ts';
import { keepGrounded } from './grounding/keep-grounded.ts';
import { knownAnswers } from './known-answers.ts';
import type { Ports, TraceStep } from './ports.ts';
import { type PreparedInput, prepareInput, type RunInput } from './prepare-input.ts';
import { restore } from './privacy/redact.ts';
import { blankedLines } from './privacy/sendable-lines.ts';
import type { OpenProvider } from './providers/open-provider.ts';
import type { RequestScope } from './resilience/guarded-request.ts';
import { createTracer, type Tracer } from './resilience/tracer.ts';
import { askForObject } from './structured/ask-for-object.ts';
import { mergeAnswers } from './structured/merge-answers.ts';
import { createValidateAnswer, type ValidateAnswer } from './structured/validate-answer.ts';
import { unwire, wireSchema } from './structured/wire-schema.ts';
import type { TemplateVersion } from './template-version.ts';
import { addUsage, NO_USAGE, type Usage } from './usage.ts';

export interface RunOptions {
  readonly version: TemplateVersion;
  readonly input: RunInput;
  readonly correlationId: string;
  /** Cancels the run. */
  readonly signal?: AbortSignal;
}

export interface RunFacts {
  readonly correlationId: string;
  readonly provider: string | null;
  readonly model: string | null;
  readonly usage: Usage;
  /** Millionths of a US dollar; null when the price isn't known. */
  readonly cost: number | null;
  readonly milliseconds: number;
  /** Requests that left. */
  readonly requests: number;
  readonly cached: boolean;
  readonly trace: readonly TraceStep[];
}

export interface RunValue {
  /** Valid by the template's schema, placeholders put back. Holds also what the document doesn't say. */
  readonly value: unknown;
  /** Without what was not found in the document; the same as `value` for a template that isn't grounded. */
  readonly kept: unknown;
  /** JSON pointer → where the value stands, or why it was left out. */
  readonly grounding: ReadonlyMap<string, Grounding>;
  /** Placeholders that were sent and didn't come back. */
  readonly lost: readonly string[];
}

export type RunResult = RunFacts & (({ readonly ok: true } & RunValue) | { readonly ok: false; readonly fault: Fault });

export interface GatewayParts {
  /** In the order of fallback. */
  readonly providers: readonly OpenProvider[];
  readonly ports: Ports;
  /** 0–1, for the jitter of waits. */
  readonly chance?: () => number;
}

export interface Gateway {
  run(options: RunOptions): Promise<RunResult>;
}

interface Totals {
  usage: Usage;
  cost: number | null;
  requests: number;
  provider: OpenProvider | null;
}

export function createGateway({ providers, ports, chance = Math.random }: GatewayParts): Gateway {
  return {
    run: async (options) => {
      const tracer = createTracer(ports.clock);
      const totals: Totals = { usage: NO_USAGE, cost: 0, requests: 0, provider: null };
      const prepared = prepareInput(options.version, options.input);
      const answers = knownAnswers(ports.cache, { providers, options, prepared });
      const known = await answers.find(derivedOf(options.version).validate);
      if (known !== undefined) {
        totals.provider = known.provider;
        tracer.note('known', 'answered before');
      }
      const outcome: Outcome =
        known === undefined
          ? await throughProviders(providers, options, prepared, {
              ...{ totals, tracer, scope: scopeOf(options, { ports, tracer, totals, chance }) },
            })
          : { ok: true, wire: known.wire };
      if (outcome.ok && known === undefined) await answers.keep(totals.provider, outcome.wire);
      const result = outcome.ok ? finish(options, prepared, outcome.wire, tracer) : outcome;
      const facts = factsOf(options, totals, tracer, known !== undefined);
      record(ports, options, facts, result.ok ? null : result.fault);
      return { ...facts, ...result };
    },
  };
}

type Outcome = { readonly ok: true; readonly wire: unknown } | { readonly ok: false; readonly fault: Fault };

interface Attempt {
  readonly scope: RequestScope;
  readonly totals: Totals;
  readonly tracer: Tracer;
}

async function throughProviders(
  providers: readonly OpenProvider[],
  options: RunOptions,
  prepared: PreparedInput,
  { scope, totals, tracer }: Attempt,
): Promise<Outcome> {
  const { version, input } = options;
  const derived = derivedOf(version);
  let fault = faultOf('not-found', 'No provider is set up.');
  for (const provider of providers) {
    totals.provider = provider;
    const ask = { provider, version, ...derived, variables: input.variables ?? {}, scope };
    try {
      const answers = await settled(prepared.parts.map((part) => askForObject(ask, part)));
      if (answers.length === 0) return { ok: false, fault: faultOf('request', 'The document has no text to send.') };
      return { ok: true, wire: mergeAnswers(answers) };
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      fault = error.fault;
      if (!FAULTS[fault.class].movesOn || scope.signal.aborted) break;
      tracer.note('fallback', `${provider.id}: ${fault.class}`);
    }
  }
  return { ok: false, fault };
}

/** Waits for all, so that everything that was used is counted; then throws the first fault. */
async function settled(work: readonly Promise<unknown>[]): Promise<unknown[]> {
  const results = await Promise.allSettled(work);
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

function finish({ version, input }: RunOptions, prepared: PreparedInput, wire: unknown, tracer: Tracer) {
  const { value: plain, lines } = unwire(version.schema, wire, version.grounded);
  const { value, lost, unknown } = restore(plain, prepared.originals);
  if (unknown.length > 0) tracer.note('ground', `${unknown.length} placeholders that were never sent`);
  if (!version.grounded)
    return { ok: true as const, value, kept: value, grounding: new Map<string, Grounding>(), lost };
  // What was never sent proves nothing, whoever made the model say it.
  const text = { ...input.text, text: blankedLines(input.text.text, input.leftOut) };
  const grounding = groundAnswer({ schema: version.schema, value, lines, text });
  const marked = [...grounding.values()].filter(({ status }) => status !== 'found').length;
  tracer.note('ground', `${grounding.size} values, ${marked} not in the document`);
  return { ok: true as const, value, kept: keepGrounded(value, grounding), grounding, lost };
}

function scopeOf(
  { version, signal }: RunOptions,
  of: { readonly ports: Ports; readonly tracer: Tracer; readonly totals: Totals; readonly chance: () => number },
): RequestScope {
  const { ports, tracer, totals, chance } = of;
  const deadline = AbortSignal.timeout(version.limits.deadline);
  return {
    ports,
    tracer,
    signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    isCancelled: () => signal?.aborted === true,
    deadlineAt: ports.clock.now() + version.limits.deadline,
    template: version.template,
    retries: version.limits.retries,
    chance,
    onRequest: () => void totals.requests++,
    onUsed: (usage, cost) => {
      totals.usage = addUsage(totals.usage, usage);
      totals.cost = totals.cost === null || cost === null ? null : totals.cost + cost;
    },
  };
}

function factsOf({ correlationId }: RunOptions, totals: Totals, tracer: Tracer, cached: boolean): RunFacts {
  const { provider, usage, cost, requests } = totals;
  return {
    correlationId,
    provider: provider?.id ?? null,
    model: provider?.config.model ?? null,
    usage,
    cost,
    milliseconds: tracer.elapsed(),
    requests,
    cached,
    trace: tracer.steps,
  };
}

function record(ports: Ports, { version }: RunOptions, facts: RunFacts, fault: Fault | null): void {
  ports.record?.({ ...facts, template: version.template, version: version.version, fault });
}

// Versions are immutable, so what is derived from one is derived once.
// A version comes from the database anew with each run, so that it is told by what it says.
const DERIVED = new Map<string, Derived>();
const MOST_DERIVED = 200;

interface Derived {
  readonly wire: ReturnType<typeof wireSchema>;
  readonly validate: ValidateAnswer;
}

function derivedOf({ schema, grounded }: TemplateVersion): Derived {
  const key = `${grounded} ${JSON.stringify(schema)}`;
  const known = DERIVED.get(key);
  if (known !== undefined) return known;
  const made = { wire: wireSchema(schema, grounded), validate: createValidateAnswer(schema) };
  if (DERIVED.size >= MOST_DERIVED) DERIVED.clear();
  DERIVED.set(key, made);
  return made;
}
