// Changing a whole batch.
import { BatchChange } from '@vitae/schema/api';
import { callerOf } from '../../platform/http/caller.ts';
import type { HttpApp } from '../../platform/http/http-feature.ts';
import { visibilityOf } from '../resumes/resume-access-policy.ts';
import { WRITE_BATCHES } from './batch-access-policy.ts';
import { BatchParams } from './batch-routes.ts';
import type { ChangeBatch } from './change-batch.ts';

export function addChangeRoutes(app: HttpApp, changes: ChangeBatch): void {
  changeRoute(
    app,
    changes,
    'retry',
    'retryBatch',
    'Read again everything that could not be read, failed or was stopped',
  );
  changeRoute(app, changes, 'cancel', 'cancelBatch', 'Stop everything that has not come to an end');
  changeRoute(app, changes, 'close', 'closeBatch', 'Say that nothing more will be sent');
}

function changeRoute(
  app: HttpApp,
  changes: ChangeBatch,
  action: keyof ChangeBatch,
  operationId: string,
  summary: string,
): void {
  app.route({
    method: 'POST',
    url: `/api/batches/:id/${action}`,
    config: { access: WRITE_BATCHES, audit: { action: 'batch.change', subject: 'batch' } },
    schema: { operationId, summary, tags: ['Batches'], params: BatchParams, response: { 200: BatchChange } },
    handler: async (request) => await changes[action](visibilityOf(callerOf(request)), request.params.id),
  });
}
