// A language model beside the local reading of a description, for the users that the flags name. A fault of it costs nothing but its part.
import type { RunInput } from '@vitae/llm';
import type { ParsedJob } from '@vitae/schema';
import type { AssistedJob } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import type { Log } from '../../platform/log/log.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import type { Flags } from '../llm/flags.ts';
import { inRollout } from '../llm/in-rollout.ts';
import type { LlmRuns } from '../llm/llm-runs.ts';
import { JOB_EXTRACTOR } from '../templates/built-in-templates.ts';
import type { Templates } from '../templates/templates.ts';
import { contactNames } from './contact-names.ts';
import { descriptionText } from './description-text.ts';
import { mergeReadings } from './merge-readings.ts';

export interface SecondReader {
  /** Whether a model is asked for this user. */
  isWanted(reader: Reader): Promise<boolean>;
  /** Gives the local reading, with the reason, where there is no other. */
  read(asked: AskedReading, signal: AbortSignal): Promise<AssistedJob>;
}

export interface AskedReading {
  readonly reader: Reader;
  readonly description: string;
  readonly local: ParsedJob;
}

export interface SecondReaderParts {
  readonly flags: Pick<Flags, 'read'>;
  readonly runs: Pick<LlmRuns, 'available' | 'run'>;
  readonly templates: Pick<Templates, 'production'>;
  readonly taxonomy: SkillTaxonomy;
  readonly log: Log;
  readonly now: () => Date;
}

const alone = (local: ParsedJob, model: 'failed' | 'not-asked', message: string): AssistedJob => ({
  ...local,
  ...{ model, message, leftOut: [] },
});
const NOT_ASKED = 'No language model is set up for you.';

export const NO_SECOND_READER: SecondReader = {
  isWanted: async () => false,
  read: async ({ local }) => alone(local, 'not-asked', NOT_ASKED),
};

export function createSecondReader(parts: SecondReaderParts): SecondReader {
  const isWanted = async (reader: Reader) => {
    const { assistant } = await parts.flags.read();
    return inRollout(assistant, reader) && (await parts.runs.available());
  };
  return {
    isWanted: async (reader) => {
      try {
        return await isWanted(reader);
      } catch (error) {
        // A fault of ours must not cost anybody the local reading.
        parts.log.error({ err: error }, 'Whether a language model reads a description could not be told');
        return false;
      }
    },
    read: async (asked, signal) => {
      try {
        if (!(await isWanted(asked.reader))) return alone(asked.local, 'not-asked', NOT_ASKED);
        return await readBoth(parts, asked, signal);
      } catch (error) {
        parts.log.error({ err: error }, 'A language model could not read a description');
        return alone(asked.local, 'failed', 'The language model could not be asked.');
      }
    },
  };
}

async function readBoth(
  { flags, runs, templates, taxonomy, now }: SecondReaderParts,
  { reader, description, local }: AskedReading,
  signal: AbortSignal,
): Promise<AssistedJob> {
  const version = await templates.production(JOB_EXTRACTOR);
  if (version === undefined) return alone(local, 'not-asked', 'The template of job descriptions is not in use.');
  const { assistant } = await flags.read();
  const input = await inputOf(description, local, now());
  const limits = { ...version.limits, retries: assistant.maxRetries };
  const { workspaceId } = reader;
  const run = await runs.run({ version: { ...version, limits }, input, workspaceId, resumeId: null, signal });
  if (!run.ok) return alone(local, 'failed', run.fault.message);
  const { modelReading } = await import('./model-reading.ts');
  const { value, grounding } = run;
  const model = modelReading({ value, grounding, description, taxonomy });
  const merged = mergeReadings(local, model, assistant.engine === 'llm' ? 'model' : 'local');
  return { ...merged, model: 'read', message: null, leftOut: [...model.leftOut] };
}

async function inputOf(description: string, { language }: ParsedJob, now: Date): Promise<RunInput> {
  const { findOrders } = await import('@vitae/parser/job-description');
  return {
    text: descriptionText(description),
    leftOut: findOrders(description),
    sensitive: contactNames(description),
    variables: { today: now.toISOString().slice(0, 10), language: language ?? 'unknown' },
  };
}
