// The engine beside the local one: a language model, for the users that the flags name. It never makes an import wait or fail.
import type { RunInput, RunResult, TemplateVersion } from '@vitae/llm';
import type { Finding } from '@vitae/schema';
import type { AssistantFlags, TEMPLATE_VARIABLES } from '@vitae/schema/api';
import type { Log } from '../../platform/log/log.ts';
import { agreementOf } from '../experiments/agreement.ts';
import type { Assignment } from '../experiments/assign-arm.ts';
import type { ExperimentRun, Experiments } from '../experiments/experiments.ts';
import type { LocalReading, SecondEngine, SecondReading } from '../resumes/second-engine.ts';
import { CV_DETAILS, CV_EXTRACTOR, CV_METADATA } from '../templates/built-in-templates.ts';
import type { Templates } from '../templates/templates.ts';
import type { Flags } from './flags.ts';
import { inRollout, isOffered } from './in-rollout.ts';
import type { LlmRuns } from './llm-runs.ts';
import { mergeEngines } from './merge-engines.ts';
import { linesOf, unsureLines } from './unsure-lines.ts';

export interface AssistantEngineParts {
  readonly flags: Flags;
  readonly runs: LlmRuns;
  readonly templates: Pick<Templates, 'production' | 'version'>;
  readonly experiments: Pick<Experiments, 'assign' | 'record'>;
  readonly reviewThreshold: number;
  readonly log: Log;
  readonly now: () => Date;
}

export function createAssistantEngine(parts: AssistantEngineParts): SecondEngine {
  return {
    isOffered: async (workspaceId) =>
      isOffered((await parts.flags.read()).assistant, workspaceId) && (await parts.runs.available()),
    isWanted: async (reading) => {
      try {
        const { assistant } = await parts.flags.read();
        const engine = engineFor(assistant, reading);
        if (engine === undefined || !(await parts.runs.available())) return false;
        return engine !== 'hybrid' || unsureLines(reading, parts.reviewThreshold).size > 0;
      } catch (error) {
        // A fault of ours must not cost anybody the import: the local profile is there.
        parts.log.error({ err: error, resumeId: reading.resumeId }, 'Whether a second engine reads could not be told');
        return false;
      }
    },
    read: async (reading, signal) => {
      try {
        return await read(parts, reading, signal);
      } catch (error) {
        signal.throwIfAborted();
        parts.log.error({ err: error, resumeId: reading.resumeId }, 'The second engine failed');
        const { FAULTS } = await import('@vitae/llm');
        return { findings: [fallbackFinding(FAULTS.unknown.message)] };
      }
    },
  };
}

/** What was chosen for the reading, where a model is offered; otherwise what is set for everybody, for who is in the rollout. */
function engineFor(
  assistant: AssistantFlags,
  reading: Pick<LocalReading, 'chosenEngine' | 'userId' | 'workspaceId'>,
): AssistantFlags['engine'] | undefined {
  if (reading.chosenEngine !== undefined && isOffered(assistant, reading.workspaceId)) return reading.chosenEngine;
  return inRollout(assistant, reading) ? assistant.engine : undefined;
}

async function read(parts: AssistantEngineParts, reading: LocalReading, signal: AbortSignal): Promise<SecondReading> {
  const { flags, runs, templates, experiments, reviewThreshold } = parts;
  const { assistant } = await flags.read();
  const engine = engineFor(assistant, reading) ?? assistant.engine;
  if (engine === 'two-pass') return await readInTwoPasses(parts, reading, signal);
  const assignment = await experiments.assign(CV_EXTRACTOR, reading);
  const version =
    assignment === undefined
      ? await templates.production(CV_EXTRACTOR)
      : await templates.version(CV_EXTRACTOR, assignment.arm.version);
  if (version === undefined) return { findings: [] };
  const whole = await inputOf(reading, parts.now());
  const onlyLines = engine === 'hybrid' ? unsureLines(reading, reviewThreshold) : undefined;
  const input = onlyLines === undefined ? whole : { ...whole, onlyLines };
  const { workspaceId, resumeId } = reading;
  const runOf = (one: TemplateVersion) => {
    const limits = { ...one.limits, retries: assistant.maxRetries };
    const fresh = assignment !== undefined;
    return runs.run({ version: { ...one, limits }, input, workspaceId, resumeId, fresh, signal });
  };
  const shadows = await Promise.all(
    (assignment?.shadows ?? []).map(async (arm) => ({
      arm,
      version: await templates.version(CV_EXTRACTOR, arm.version),
    })),
  );
  const [run, ...compared] = await Promise.all([runOf(version), ...shadows.map((shadow) => runOf(shadow.version))]);
  signal.throwIfAborted();
  if (run === undefined) return { findings: [] };
  if (assignment !== undefined) {
    const arms = shadows.map(({ arm }) => arm.name);
    await experiments.record(recordsOf(assignment, reading, { run, compared, arms }));
  }
  if (!run.ok) return { findings: [fallbackFinding(run.fault.message)] };
  return await merged(reading, run, { version, engine });
}

/** The facts, then what was done in each job and project. Experiments are about one pass. */
async function readInTwoPasses(
  { flags, runs, templates, now }: AssistantEngineParts,
  reading: LocalReading,
  signal: AbortSignal,
): Promise<SecondReading> {
  const { assistant } = await flags.read();
  const versions = [await templates.production(CV_METADATA), await templates.production(CV_DETAILS)] as const;
  const input = await inputOf(reading, now());
  const { workspaceId, resumeId } = reading;
  const runOf = async (one: TemplateVersion | undefined) => {
    if (one === undefined) return undefined;
    const limits = { ...one.limits, retries: assistant.maxRetries };
    const run = await runs.run({ version: { ...one, limits }, input, workspaceId, resumeId, signal });
    signal.throwIfAborted();
    return run;
  };
  const [metadata] = versions;
  const facts = await runOf(metadata);
  if (facts === undefined || metadata === undefined) return { findings: [] };
  if (!facts.ok) return { findings: [fallbackFinding(facts.fault.message)] };
  const { hasEntries, joinPasses } = await import('./join-passes.ts');
  const details = hasEntries(facts) ? await runOf(versions[1]) : undefined;
  const joined = details?.ok === true ? { ...facts, ...joinPasses(facts, details) } : facts;
  const { read: taken, findings } = await merged(reading, joined, { version: metadata, engine: 'two-pass' });
  const lost = details?.ok === false ? [detailsFinding(details.fault.message)] : [];
  return { ...(taken === undefined ? {} : { read: taken }), findings: [...findings, ...lost] };
}

function recordsOf(
  { experimentId, arm }: Assignment,
  { workspaceId, resumeId }: LocalReading,
  of: { readonly run: RunResult; readonly compared: readonly RunResult[]; readonly arms: readonly string[] },
): ExperimentRun[] {
  const record = (name: string, result: RunResult, shadow: boolean): ExperimentRun => ({
    ...{ experimentId, arm: name, shadow, workspaceId, resumeId, ok: result.ok },
    ...{ milliseconds: result.milliseconds, cost: result.ok ? result.cost : null },
    agreement: shadow && result.ok && of.run.ok ? agreementOf(of.run.kept, result.kept) : null,
  });
  return [record(arm.name, of.run, false), ...of.compared.map((result, at) => record(of.arms[at] ?? '', result, true))];
}

/** What a language model may see of a reading. `now` is told to it as the day of today. */
export async function inputOf(
  { document, text, sections, language, findings, profile }: Omit<LocalReading, 'workspaceId' | 'resumeId' | 'userId'>,
  now: Date,
): Promise<RunInput> {
  const { machinePlaces, sensitiveOfProfile } = await import('@vitae/llm');
  const { author } = document.meta;
  const variables: Record<keyof typeof TEMPLATE_VARIABLES, string> = {
    today: now.toISOString().slice(0, 10),
    language: language ?? 'unknown',
  };
  const starts = sections.flatMap(({ spans }) => spans.slice(0, 1));
  return {
    text,
    leftOut: machinePlaces(findings),
    sensitive: sensitiveOfProfile(profile, author === undefined ? [] : [author]),
    sectionLines: [
      ...linesOf(
        text.text,
        starts.map(({ start }) => ({ start, end: start + 1 })),
      ),
    ],
    variables,
  };
}

async function merged(
  { text, profile: local }: LocalReading,
  { value, grounding, lost }: Extract<RunResult, { ok: true }>,
  { version, engine }: { readonly version: TemplateVersion; readonly engine: AssistantFlags['engine'] },
): Promise<SecondReading> {
  const { profileOfAnswer } = await import('./profile-of-answer.ts');
  const { template, version: number } = version;
  const model = profileOfAnswer({ value, grounding, text, template, version: number });
  const profile = mergeEngines(local, model, engine === 'hybrid' ? 'confidence' : 'model');
  const marked = [...grounding.values()].filter(({ status }) => status !== 'found').length;
  return {
    read: { profile, engine: { name: engine, version: `${template} ${number}` } },
    findings: [...markedFinding(marked), ...lostFinding(lost)],
  };
}

function markedFinding(count: number): Finding[] {
  if (count === 0) return [];
  const message =
    count === 1
      ? 'One value of the language model is not in the document, and was kept out of the profile.'
      : `${count} values of the language model are not in the document, and were kept out of the profile.`;
  return [{ code: 'engine.not-in-document', severity: 'info', message }];
}

/** Only of what every answer should hold. */
function lostFinding(lost: readonly string[]): Finding[] {
  if (!lost.includes('[NAME_1]') && !lost.includes('[EMAIL_1]')) return [];
  const message = 'The language model left out a placeholder; the local engine’s name and address stand.';
  return [{ code: 'engine.placeholder-lost', severity: 'info', message }];
}

function detailsFinding(reason: string): Finding {
  const message = `${reason} Descriptions are the local engine’s.`;
  return { code: 'engine.fallback', severity: 'info', message };
}

function fallbackFinding(reason: string): Finding {
  const message = `${reason} The profile is the local engine’s.`;
  return { code: 'engine.fallback', severity: 'info', message };
}
