// Reads a document again.
import { VitaeError } from '@vitae/schema';
import type { ReparseRequest, UploadReply } from '@vitae/schema/api';
import type { Db } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { Visibility } from './resume-access-policy.ts';
import { toLiveEvent } from './resume-row.ts';
import { withVisible } from './resume-scope.ts';
import { findResumeToChange, startReading } from './resume-store.ts';
import { processResume } from './resume-tasks.ts';
import type { SecondEngine } from './second-engine.ts';

/**
 * Throws `request.invalid` for an engine that this workspace can't choose, `resource.not-found`, and `resource.conflict`
 * while the document is being read or for a duplicate.
 */
export type ReparseResume = (visible: Visibility, id: string, request: ReparseRequest) => Promise<UploadReply>;

export interface ReparseResumeParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly now: () => Date;
  readonly secondEngine?: Pick<SecondEngine, 'isOffered'>;
}

export function createReparseResume({ db, queue, now, secondEngine }: ReparseResumeParts): ReparseResume {
  return async (visible, id, { ocr, engine }) => {
    const withModel = engine === 'hybrid' || engine === 'llm';
    if (withModel && (await secondEngine?.isOffered(visible.workspaceId)) !== true) throw noModel();
    return await withVisible(db, visible, async (trx) => {
      const row = await findResumeToChange(trx, id);
      if (row === undefined) throw new VitaeError('resource.not-found');
      if (row.status !== 'done') {
        throw new VitaeError('resource.conflict', { detail: 'The document is being read right now.' });
      }
      if (row.duplicate_of !== null) {
        throw new VitaeError('resource.conflict', { detail: 'This is a duplicate. Read the first upload again.' });
      }
      const payload = {
        ...{ workspaceId: visible.workspaceId, resumeId: id, reading: row.reading + 1, ocr },
        ...(engine === undefined ? {} : { engine }),
      };
      const taskId = await queue.send(processResume, payload, { trx });
      const started = await startReading(trx, id, taskId, now());
      await writeLiveEvents(trx, [toLiveEvent(started)]);
      return { resumeId: id, processingJobId: taskId };
    });
  };
}

function noModel(): VitaeError {
  const message = 'No language model is set up, or it is switched off.';
  return new VitaeError('request.invalid', { errors: [{ path: 'body.engine', message }] });
}
