// How much each factor counts in a workspace.
import { DEFAULT_FACTOR_WEIGHTS } from '@vitae/schema';
import { WorkspaceWeights, WorkspaceWeightsRequest } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { readerOf } from '../candidates/candidate-access-policy.ts';
import { JOBS_BY_HAND, READ_JOBS } from './job-access-policy.ts';
import { deleteWorkspaceWeights, findWorkspaceWeights, putWorkspaceWeights } from './weights-store.ts';

const tags = ['Jobs'];

export function addWeightsRoutes(app: HttpApp, { db, now }: { readonly db: Db; readonly now: () => Date }): void {
  app.route({
    method: 'GET',
    url: '/api/jobs/weights',
    config: { access: READ_JOBS, audit: { none: 'A setting, about nobody.' } },
    schema: {
      operationId: 'getWorkspaceWeights',
      summary: 'How much each factor counts for jobs that have no weights of their own',
      tags,
      response: { 200: WorkspaceWeights },
    },
    handler: async (request) => await withWorkspace(db, readerOf(callerOf(request)), currentWeights),
  });
  app.route({
    method: 'PUT',
    url: '/api/jobs/weights',
    config: { access: JOBS_BY_HAND, audit: { action: 'job.weights' } },
    schema: {
      operationId: 'setWorkspaceWeights',
      summary: 'Set how much each factor counts; null for the documented weights',
      tags,
      body: WorkspaceWeightsRequest,
      response: { 200: WorkspaceWeights },
    },
    handler: async (request) => {
      const reader = readerOf(callerOf(request));
      const { weights } = request.body;
      return await withWorkspace(db, reader, async (trx) => {
        if (weights === null) await deleteWorkspaceWeights(trx);
        else await putWorkspaceWeights(trx, reader, weights, now());
        return await currentWeights(trx);
      });
    },
  });
}

async function currentWeights(trx: Trx): Promise<WorkspaceWeights> {
  const own = await findWorkspaceWeights(trx);
  return { weights: own ?? DEFAULT_FACTOR_WEIGHTS, isDefault: own === undefined };
}
