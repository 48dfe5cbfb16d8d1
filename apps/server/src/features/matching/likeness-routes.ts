// Whether the likeness of vectors counts in a workspace, over HTTP.
import { Likeness, LikenessRequest } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { readerOf } from '../candidates/candidate-access-policy.ts';
import { JOBS_BY_HAND, READ_JOBS } from '../jobs/job-access-policy.ts';
import type { LlmRuns } from '../llm/llm-runs.ts';
import { countVectors, deleteLikeness, findLikenessWeight, putLikenessWeight } from './likeness-store.ts';

const tags = ['Jobs'];

export interface LikenessRouteParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly runs: Pick<LlmRuns, 'embeddingModel'>;
}

export function addLikenessRoutes(app: HttpApp, { db, now, runs }: LikenessRouteParts): void {
  const current = async (trx: Trx): Promise<Likeness> => ({
    weight: await findLikenessWeight(trx),
    available: (await runs.embeddingModel()) !== undefined,
    ...(await countVectors(trx)),
  });
  app.route({
    method: 'GET',
    url: '/api/jobs/likeness',
    config: { access: READ_JOBS, audit: { none: 'A setting, about nobody.' } },
    schema: {
      operationId: 'getLikeness',
      summary: 'Whether the likeness of vectors counts in matches, and how many candidates have one',
      tags,
      response: { 200: Likeness },
    },
    handler: async (request) => await withWorkspace(db, readerOf(callerOf(request)), current),
  });
  app.route({
    method: 'PUT',
    url: '/api/jobs/likeness',
    config: { access: JOBS_BY_HAND, audit: { action: 'job.weights' } },
    schema: {
      operationId: 'setLikeness',
      summary: 'Let likeness count in matches, or take it away together with all vectors',
      description:
        'What a provider is sent are names of skills and kinds of work, in the background. See docs/matching.md.',
      tags,
      body: LikenessRequest,
      response: { 200: Likeness },
    },
    handler: async (request) => {
      const reader = readerOf(callerOf(request));
      const { weight } = request.body;
      return await withWorkspace(db, reader, async (trx) => {
        if (weight === null) await deleteLikeness(trx);
        else await putLikenessWeight(trx, weight, reader.userId, now());
        return await current(trx);
      });
    },
  });
}
