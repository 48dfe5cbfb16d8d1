// The engine beside the local one: a language model, for the users that the flags name. It never makes an import fail.
import type { RunInput, RunResult, TemplateVersion } from '@vitae/llm';
import { computeExperience } from '@vitae/parser/experience';
import { countToCheck, type Finding, type ParseResult, type ReadDocument } from '@vitae/schema';
import type { AssistantFlags, TEMPLATE_VARIABLES } from '@vitae/schema/api';
import type { Log } from '../../platform/log/log.ts';
import type { LocalReading, SecondEngine } from '../resumes/second-engine.ts';
import { CV_EXTRACTOR } from '../templates/built-in-templates.ts';
import type { Flags } from './flags.ts';
import { inRollout } from './in-rollout.ts';
import type { LlmRuns } from './llm-runs.ts';
import { mergeEngines } from './merge-engines.ts';

export interface AssistantEngineParts {
  readonly flags: Flags;
  readonly runs: LlmRuns;
  readonly production: (template: string) => Promise<TemplateVersion | undefined>;
  readonly reviewThreshold: number;
  readonly log: Log;
  readonly now: () => Date;
}

export function createAssistantEngine(parts: AssistantEngineParts): SecondEngine {
  return async (reading) => {
    try {
      return await readAgain(parts, reading);
    } catch (error) {
      // A fault of ours must not cost anybody the import: the local profile is there.
      parts.log.error({ err: error, resumeId: reading.resumeId }, 'The second engine failed');
      const { FAULTS } = await import('@vitae/llm');
      return withFallback(reading.result, FAULTS.unknown.message);
    }
  };
}

async function readAgain(parts: AssistantEngineParts, reading: LocalReading): Promise<ParseResult> {
  const { flags, runs, production, reviewThreshold } = parts;
  const { result } = reading;
  const { assistant } = await flags.read();
  if (!inRollout(assistant, reading.userId) || !(await runs.available())) return result;
  const sure = countToCheck(result.profile, reviewThreshold) === 0 && result.profile.work.length > 0;
  if (assistant.engine === 'hybrid' && sure) return result;
  const version = await production(CV_EXTRACTOR);
  if (version === undefined) return result;
  const limits = { ...version.limits, retries: assistant.maxRetries };
  const { workspaceId, resumeId, signal } = reading;
  const run = await runs.run({
    version: { ...version, limits },
    input: await inputOf(reading, parts.now()),
    workspaceId,
    resumeId,
    signal,
  });
  if (!run.ok) return withFallback(result, run.fault.message);
  return await merged(parts, reading, run, { version, assistant });
}

/** What a language model may see of a reading. */
export async function inputOf(
  {
    document,
    result,
  }: {
    readonly document: Pick<ReadDocument, 'meta'>;
    readonly result: Pick<ParseResult, 'text' | 'findings' | 'profile' | 'language'>;
  },
  now: Date,
): Promise<RunInput> {
  const { machinePlaces, sensitiveOfProfile } = await import('@vitae/llm');
  const { author } = document.meta;
  const variables: Record<keyof typeof TEMPLATE_VARIABLES, string> = {
    today: now.toISOString().slice(0, 10),
    language: result.language ?? 'unknown',
  };
  return {
    text: result.text,
    leftOut: machinePlaces(result.findings),
    sensitive: sensitiveOfProfile(result.profile, author === undefined ? [] : [author]),
    variables,
  };
}

async function merged(
  { now }: AssistantEngineParts,
  { result }: LocalReading,
  { value, grounding, lost }: Extract<RunResult, { ok: true }>,
  { version, assistant }: { readonly version: TemplateVersion; readonly assistant: AssistantFlags },
): Promise<ParseResult> {
  const { profileOfAnswer } = await import('./profile-of-answer.ts');
  const { template, version: number } = version;
  const model = profileOfAnswer({ value, grounding, text: result.text, template, version: number });
  const profile = mergeEngines(result.profile, model, assistant.engine === 'llm' ? 'model' : 'confidence');
  const marked = [...grounding.values()].filter(({ status }) => status !== 'found').length;
  const findings = [...result.findings, ...markedFinding(marked), ...lostFinding(lost)];
  return {
    ...result,
    profile,
    findings,
    experience: computeExperience(profile, { now: now().toISOString().slice(0, 10) }),
    engine: { name: assistant.engine, version: `${template} ${number}` },
  };
}

function markedFinding(count: number): Finding[] {
  if (count === 0) return [];
  const values = count === 1 ? 'One value' : `${count} values`;
  const message = `${values} of the language model are not in the document, and were kept out of the profile.`;
  return [{ code: 'engine.not-in-document', severity: 'info', message }];
}

/** Only of what every answer should hold. */
function lostFinding(lost: readonly string[]): Finding[] {
  if (!lost.includes('[NAME_1]') && !lost.includes('[EMAIL_1]')) return [];
  const message = 'The language model left out a placeholder; the local engine’s name and address stand.';
  return [{ code: 'engine.placeholder-lost', severity: 'info', message }];
}

function withFallback(result: ParseResult, reason: string): ParseResult {
  const message = `${reason} The profile is the local engine’s.`;
  return { ...result, findings: [...result.findings, { code: 'engine.fallback', severity: 'info', message }] };
}
