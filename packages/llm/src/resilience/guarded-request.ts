// One request with everything around it, from the outside in: budget, bulkhead, then for each try rate limit and breaker. A retry
// comes back in at the rate limit, so that every request that leaves is counted.
import { classifyError } from '../faults/classify-error.ts';
import { type Fault, FaultError, faultOf } from '../faults/fault.ts';
import type { Ports } from '../ports.ts';
import { AnsweredFaultError } from '../providers/call-model.ts';
import { NO_USAGE, type Usage } from '../usage.ts';
import { waitBefore } from './backoff.ts';
import type { Circuit } from './circuit.ts';
import type { Tracer } from './tracer.ts';

/** What requests go to: a model that answers, or one that makes vectors of texts. */
export interface Guarded<Request, Answer extends { readonly usage: Usage }> {
  readonly id: string;
  readonly circuit: Circuit;
  readonly keyCount: number;
  call(key: number): (request: Request, signal: AbortSignal) => Promise<Answer>;
  /** An upper estimate of what a request and its answer count. */
  tokens(request: Request): number;
  /** Millionths of a US dollar, at least 1. */
  estimate(request: Request): number;
  /** Null where the price isn't known. */
  costOf(usage: Usage): number | null;
}

type Used = { readonly usage: Usage };

export interface RequestScope {
  readonly ports: Ports;
  readonly tracer: Tracer;
  readonly signal: AbortSignal;
  /** By the clock of the ports. */
  readonly deadlineAt: number;
  readonly template: string;
  readonly retries: number;
  readonly chance: () => number;
  /** Whether the signal is the caller's and not the deadline's. */
  readonly isCancelled: () => boolean;
  /** Told of each request that leaves. */
  readonly onRequest: () => void;
  /** Told of what was used; `cost` in millionths of a US dollar, null when the price isn't known. */
  readonly onUsed: (usage: Usage, cost: number | null) => void;
}

/** Throws `FaultError`. */
export async function guardedRequest<Request, Answer extends Used>(
  provider: Guarded<Request, Answer>,
  request: Request,
  scope: RequestScope,
): Promise<Answer> {
  const { ports, tracer, template } = scope;
  const amount = provider.estimate(request);
  const reserved = await tracer.timed('budget', () => ports.budget.reserve({ template, amount }));
  if ('refused' in reserved) throw new FaultError(faultOf('budget', reserved.refused));
  let usage = NO_USAGE;
  try {
    const waiting = ports.clock.now();
    const answer = await provider.circuit.inPlace(async () => {
      if (ports.clock.now() - waiting > 1) tracer.note('bulkhead', 'waited for a free place');
      return await tries(provider, request, scope);
    }, scope.signal);
    usage = answer.usage;
    return answer;
  } catch (error) {
    if (error instanceof AnsweredFaultError) usage = error.usage;
    throw error instanceof FaultError ? error : new FaultError(classify(error, scope), error);
  } finally {
    const cost = provider.costOf(usage);
    scope.onUsed(usage, cost);
    await reserved.settle(cost ?? 0);
  }
}

async function tries<Request, Answer extends Used>(
  provider: Guarded<Request, Answer>,
  request: Request,
  scope: RequestScope,
): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    try {
      return await oneTry(provider, request, scope);
    } catch (error) {
      const fault = classify(error, scope);
      const last = !fault.retryable || retry >= scope.retries;
      const wait = waitBefore(retry, scope.chance(), fault.retryAfter);
      if (last || scope.ports.clock.now() + wait >= scope.deadlineAt) {
        throw error instanceof FaultError ? error : new FaultError(fault, error);
      }
      await scope.tracer.timed('wait', () => scope.ports.clock.sleep(wait, scope.signal), `${fault.class}, ${wait} ms`);
    }
  }
}

async function oneTry<Request, Answer extends Used>(
  provider: Guarded<Request, Answer>,
  request: Request,
  scope: RequestScope,
): Promise<Answer> {
  const { tracer } = scope;
  await permission(provider, request, scope);
  const before = provider.circuit.state();
  if (before !== 'closed') tracer.note('breaker', before);
  try {
    return await provider.circuit.guarded(async () => {
      try {
        return await tracer.timed('request', () => sent(provider, request, scope), provider.id);
      } catch (error) {
        throw error instanceof FaultError ? error : new FaultError(classify(error, scope), error);
      }
    });
  } finally {
    const after = provider.circuit.state();
    if (after !== before) tracer.note('breaker', `${before} to ${after}`);
  }
}

/** A refused key gives way to the other one, which is how keys are exchanged without a gap. */
async function sent<Request, Answer extends Used>(
  provider: Guarded<Request, Answer>,
  request: Request,
  scope: RequestScope,
): Promise<Answer> {
  for (let key = 0; ; key++) {
    scope.onRequest();
    try {
      return await provider.call(key)(request, scope.signal);
    } catch (error) {
      if (classify(error, scope).class !== 'authentication' || key + 1 >= provider.keyCount) throw error;
    }
  }
}

/** Waits for the rate limit as long as the deadline allows. */
async function permission<Request, Answer extends Used>(
  provider: Guarded<Request, Answer>,
  request: Request,
  scope: RequestScope,
): Promise<void> {
  const { ports, tracer, signal } = scope;
  for (;;) {
    const asked = { provider: provider.id, tokens: provider.tokens(request), signal };
    const answer = await tracer.timed('rate-limit', () => ports.rateLimit.take(asked));
    if (answer.ok) return;
    if (ports.clock.now() + answer.retryIn >= scope.deadlineAt) {
      const refused = faultOf('rate-limit', 'Our own limit of requests a minute is reached.', answer.retryIn);
      throw new FaultError({ ...refused, retryable: false });
    }
    await tracer.timed('wait', () => ports.clock.sleep(answer.retryIn, signal), `our limit, ${answer.retryIn} ms`);
  }
}

function classify(error: unknown, { signal, isCancelled }: RequestScope): Fault {
  if (error instanceof FaultError) return error.fault;
  // Whatever a library makes of an abort, we know what it was.
  if (signal.aborted)
    return isCancelled() ? faultOf('cancelled', 'The caller cancelled.') : faultOf('timeout', 'The deadline passed.');
  return classifyError(error, Date.now());
}
