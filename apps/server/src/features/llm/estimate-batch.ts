// What a language model will use for the documents of an import, before it begins.
import type { TemplateVersion } from '@vitae/llm';
import type { AssistantFlags, BatchEstimate } from '@vitae/schema/api';
import { asSystem, type Db } from '../../platform/database/database.ts';
import { CV_DETAILS, CV_EXTRACTOR, CV_METADATA } from '../templates/built-in-templates.ts';
import type { Templates } from '../templates/templates.ts';
import { usedTokens } from './alert-store.ts';
import type { Flags } from './flags.ts';
import { inRollout, isOffered } from './in-rollout.ts';
import type { Providers } from './providers.ts';

export interface EstimateBatchParts {
  readonly db: Db;
  readonly flags: Pick<Flags, 'read'>;
  readonly providers: Pick<Providers, 'forRuns'>;
  readonly templates: Pick<Templates, 'production'>;
  readonly now: () => Date;
}

export interface EstimateAsked {
  readonly documents: number;
  readonly engine?: 'local' | AssistantFlags['engine'] | undefined;
  readonly userId: string;
  readonly workspaceId: string;
}

export type EstimateBatch = (asked: EstimateAsked) => Promise<BatchEstimate>;

/** Tokens of a résumé of two pages, and of what is answered about it; for installations whose log can't tell yet. */
const USUAL_INPUT = 1_500;
const USUAL_OUTPUT = 900;
/** Calls from which on the log tells more than a rule. */
const FEWEST_CALLS = 5;
const MONTH = 30 * 86_400_000;

export function createEstimateBatch({ db, flags, providers, templates, now }: EstimateBatchParts): EstimateBatch {
  return async ({ documents, engine: chosen, userId, workspaceId }) => {
    const { assistant } = await flags.read();
    const engine = chosen ?? (inRollout(assistant, { userId, workspaceId }) ? assistant.engine : 'local');
    const [provider] = engine === 'local' || !isOffered(assistant, workspaceId) ? [] : await providers.forRuns();
    if (provider === undefined || engine === 'local') return { estimate: null };
    const names = engine === 'two-pass' ? [CV_METADATA, CV_DETAILS] : [CV_EXTRACTOR];
    const found = await Promise.all(names.map((name) => templates.production(name)));
    const versions = found.filter((version) => version !== undefined);
    if (versions.length === 0) return { estimate: null };
    const since = new Date(now().getTime() - MONTH);
    const calls = await Promise.all(versions.map((version) => callOf(db, version, since)));
    const { costOf } = await import('@vitae/llm');
    const { price, config } = provider;
    // A price goes by the tokens of each request.
    const costs = calls.map(({ input, output }) =>
      price === undefined ? null : costOf(price, { ...NO_TOKENS, input, output }),
    );
    const sum = (values: readonly number[]) => documents * values.reduce((all, value) => all + value, 0);
    return {
      estimate: {
        documents,
        model: config.model,
        inputTokens: sum(calls.map(({ input }) => input)),
        outputTokens: sum(calls.map(({ output }) => output)),
        cost: price === undefined ? null : sum(costs.map((cost) => cost ?? 0)),
        basis: calls.every(({ known }) => known) ? 'log' : 'rule',
        whole: engine !== 'hybrid',
      },
    };
  };
}

const NO_TOKENS = { cached: 0, cacheWrite: 0, reasoning: 0 };

/** Tokens of one call about one document. */
async function callOf(
  db: Db,
  version: TemplateVersion,
  since: Date,
): Promise<{ input: number; output: number; known: boolean }> {
  const used = await asSystem(db, 'llm: estimate', (trx) => usedTokens(trx, version.template, since));
  if (used.calls >= FEWEST_CALLS) return { input: Math.ceil(used.input), output: Math.ceil(used.output), known: true };
  const { estimateTokens, wireSchema } = await import('@vitae/llm');
  const schema = JSON.stringify(wireSchema(version.schema, version.grounded));
  const told = estimateTokens(version.instructions) + estimateTokens(schema);
  return { input: told + USUAL_INPUT, output: USUAL_OUTPUT, known: false };
}
