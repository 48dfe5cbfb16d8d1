// Registers a stored file: the row and its task commit together, or neither is there.
import { type Outcome, VitaeError } from '@vitae/schema';
import type { ResumeSource } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import type { Db, Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { applyBatchToKnown } from '../candidates/apply-batch-settings.ts';
import { linkOwnResume } from './own-resume-store.ts';
import type { Visibility } from './resume-access-policy.ts';
import { type ResumeRow, toLiveEvent } from './resume-row.ts';
import { withVisible } from './resume-scope.ts';
import { findOriginal, findResumeToChange, insertResume, lockBytes } from './resume-store.ts';
import { processResume } from './resume-tasks.ts';
import type { DocumentType } from './tell-type.ts';

export interface StoredUpload extends DocumentType {
  /** Of the résumé to be; the storage key is made of it. */
  readonly id: string;
  readonly key: string;
  readonly filename: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The batch that it comes in with. */
  readonly batchId?: string;
}

export interface KeptUpload {
  readonly resumeId: string;
  readonly processingJobId: string;
  readonly duplicateOf?: string;
}

/** What whatever the upload belongs to, a batch or an application, adds to it. */
export interface BatchUpload {
  readonly batchId?: string;
  /**
   * Runs in the transaction that makes the résumé; nothing is kept when it rejects. `candidateId`: whose it is, when the same bytes came
   * before.
   */
  readonly link: (trx: Trx, resumeId: string, candidateId: string | null) => Promise<void>;
}

/** The file is the caller's to remove when this rejects. */
export type KeepUpload = (
  visible: Visibility,
  upload: StoredUpload,
  source: ResumeSource,
  batch?: BatchUpload,
) => Promise<KeptUpload>;

export interface KeepUploadParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly now: () => Date;
}

export function createKeepUpload(parts: KeepUploadParts): KeepUpload {
  return async (visible, upload, source, batch) => {
    const row = await withVisible(parts.db, visible, async (trx) => {
      await lockBytes(trx, visible.workspaceId, upload.sha256);
      const original = await settledOriginal(trx, upload.sha256);
      nameAuditSubject('resume', upload.id);
      const kept = await insertUpload(
        trx,
        parts,
        visible,
        { ...upload, source, batchId: batch?.batchId ?? upload.batchId ?? null },
        original,
      );
      if (visible.uploader !== null && source !== 'sample') {
        const own = { workspaceId: visible.workspaceId, resumeId: kept.id, userId: visible.uploader };
        await linkOwnResume(trx, { ...own, how: 'upload', now: parts.now() });
      }
      await batch?.link(trx, kept.id, kept.candidate_id);
      const { batch_id: batchId, duplicate_of: known } = kept;
      const events =
        batchId === null || known === null ? [] : await applyBatchToKnown(trx, batchId, [known], parts.now());
      await writeLiveEvents(trx, [...events, toLiveEvent(kept)]);
      return kept;
    });
    if (row.task_id === null) throw new VitaeError('server.internal');
    return {
      resumeId: row.id,
      processingJobId: row.task_id,
      ...(row.duplicate_of === null ? {} : { duplicateOf: row.duplicate_of }),
    };
  };
}

/** One that is being read is held, so that the end of its reading and this upload see each other. */
async function settledOriginal(trx: Trx, sha256: string): Promise<ResumeRow | undefined> {
  const found = await findOriginal(trx, sha256);
  if (found === undefined || found.status === 'done') return found;
  await findResumeToChange(trx, found.id);
  return await findOriginal(trx, sha256);
}

async function insertUpload(
  trx: Trx,
  { queue, now }: KeepUploadParts,
  visible: Visibility,
  upload: Omit<StoredUpload, 'batchId'> & { readonly source: ResumeSource; readonly batchId: string | null },
  original: ResumeRow | undefined,
): Promise<ResumeRow> {
  const { workspaceId, userId } = visible;
  const received = {
    workspace_id: workspaceId,
    id: upload.id,
    uploaded_by: userId,
    filename: upload.filename,
    format: upload.format,
    media_type: upload.mediaType,
    bytes: upload.bytes,
    sha256: upload.sha256,
    storage_key: upload.key,
    source: upload.source,
    batch_id: upload.batchId,
    stage: 'received',
    uploaded_at: now(),
    moved_at: now(),
  };
  if (original !== undefined)
    return await insertResume(trx, { ...received, ...linkedTo(original), finished_at: now() });
  const task = { workspaceId, resumeId: upload.id, reading: 1 };
  const taskId = await queue.send(processResume, task, { trx, id: newId() });
  const waiting = {
    status: 'queued',
    progress: 5,
    outcome: null,
    duplicate_of: null,
    task_id: taskId,
    name: null,
    label: null,
  };
  return await insertResume(trx, { ...received, ...waiting });
}

function linkedTo(original: ResumeRow) {
  const outcome: Outcome = {
    kind: 'duplicate',
    reason: { code: 'upload.duplicate', message: 'The same document was sent before. This upload is linked to it.' },
    nextAction: 'open-existing',
    duplicateOf: original.id,
  };
  return {
    status: 'done',
    progress: 100,
    outcome: JSON.stringify(outcome),
    duplicate_of: original.id,
    task_id: original.task_id,
    name: original.name,
    candidate_id: original.candidate_id,
    label: original.label,
  };
}
