// Makes the vectors of candidates and jobs that are new or have changed, in workspaces where likeness counts.
import { createHash } from 'node:crypto';
import { likenessTextOfCandidate, likenessTextOfJob } from '@vitae/matching';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { z } from 'zod';
import { asSystem, type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { defineTask } from '../../platform/queue/task.ts';
import type { LlmRuns } from '../llm/llm-runs.ts';
import { listLikenessWorkspaces } from './likeness-store.ts';
import {
  keepVector,
  listCandidatesWithoutVector,
  listJobsWithoutVector,
  saveVectors,
  type VectorToMake,
} from './vector-store.ts';

/** Safe to run twice and to be killed: each portion is kept by itself. What fails is tried again with the next run. */
export const makeVectors = defineTask({
  name: 'matches.vectors',
  payload: z.object({}),
  retryLimit: 0,
  expireInSeconds: 900,
  keepSeconds: 3600,
});

export interface MakeVectorsParts {
  readonly db: Db;
  readonly taxonomy: SkillTaxonomy;
  readonly runs: Pick<LlmRuns, 'embeddingModel' | 'embed'>;
}

const AT_ONCE = 50;

/** The role worker. */
export async function workOnVectors(parts: MakeVectorsParts, queue: Queue): Promise<void> {
  await queue.work(makeVectors, async ({ signal }) => await makeMissingVectors(parts, signal), { concurrency: 1 });
}

/** The role scheduler. */
export async function scheduleVectors(queue: Queue): Promise<void> {
  await queue.schedule(makeVectors, '* * * * *', {});
}

export async function makeMissingVectors(parts: MakeVectorsParts, signal: AbortSignal): Promise<void> {
  const workspaces = await asSystem(parts.db, 'matching: where likeness counts', listLikenessWorkspaces);
  if (workspaces.length === 0) return;
  const model = await parts.runs.embeddingModel();
  if (model === undefined) return;
  for (const workspaceId of workspaces) {
    const of = { workspaceId, model, signal };
    const candidateText = (facts: Parameters<typeof likenessTextOfCandidate>[0]) =>
      likenessTextOfCandidate(facts, parts.taxonomy);
    const jobText = (facts: Parameters<typeof likenessTextOfJob>[0]) => likenessTextOfJob(facts, parts.taxonomy);
    // Few, and what everybody is compared with: jobs go first.
    await makeAll(parts, { ...of, kind: 'job', list: listJobsWithoutVector, textOf: jobText });
    await makeAll(parts, { ...of, kind: 'candidate', list: listCandidatesWithoutVector, textOf: candidateText });
  }
}

interface Portions<Facts> {
  readonly workspaceId: string;
  readonly model: string;
  readonly signal: AbortSignal;
  readonly kind: 'candidate' | 'job';
  readonly list: (
    trx: Parameters<typeof listJobsWithoutVector>[0],
    model: string,
    most: number,
  ) => Promise<VectorToMake<Facts>[]>;
  readonly textOf: (facts: Facts) => string;
}

/** Ends with the first portion that can't be made. */
async function makeAll<Facts>(parts: MakeVectorsParts, of: Portions<Facts>): Promise<void> {
  while (await makePortion(parts, of)) of.signal.throwIfAborted();
}

/** False: nothing is left, or the model failed. */
async function makePortion<Facts>(
  { db, runs }: MakeVectorsParts,
  { workspaceId, model, signal, kind, list, textOf }: Portions<Facts>,
): Promise<boolean> {
  const scope = { workspaceId, userId: null };
  const portion = await withWorkspace(db, scope, (trx) => list(trx, model, AT_ONCE));
  const told = portion.map((one) => ({ ...one, text: textOf(one.facts) }));
  const changed = told.filter(({ text, textHash }) => hashOf(text) !== textHash);
  const asked = changed.filter(({ text }) => text !== '');
  const result =
    asked.length === 0 ? undefined : await runs.embed({ texts: asked.map(({ text }) => text), workspaceId, signal });
  if (asked.length > 0 && result?.ok !== true) return false;
  const made = new Map(
    asked.map(({ id }, at) => [id, Float32Array.from((result?.ok === true && result.vectors[at]) || [])]),
  );
  await withWorkspace(db, scope, async (trx) => {
    for (const { id, version } of told.filter((one) => !changed.includes(one)))
      await keepVector(trx, kind, id, version);
    const rows = changed.map(({ id, version, text }) => {
      return { id, version, model, textHash: hashOf(text), vector: made.get(id) ?? null };
    });
    await saveVectors(trx, kind, rows);
  });
  return portion.length === AT_ONCE;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
