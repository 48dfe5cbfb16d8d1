// Deletes a résumé and everything made of it.
import { VitaeError } from '@vitae/schema';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import type { Queue } from '../../platform/queue/queue.ts';
import { deleteLiveEventsOf } from '../../platform/realtime/live-event-store.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import type { CandidatePool } from './candidate-pool.ts';
import type { Visibility } from './resume-access-policy.ts';
import { type ResumeRow, toLiveEvent } from './resume-row.ts';
import { withVisible } from './resume-scope.ts';
import { deleteResumeRow, findDuplicatesOf, findResumeToChange, linkDuplicates, startReading } from './resume-store.ts';
import { processResume } from './resume-tasks.ts';
import { picturesPrefix } from './storage-keys.ts';

/** Throws `resource.not-found`. A task that waits or runs for it finds nothing and ends. */
export type DeleteResume = (visible: Visibility, id: string) => Promise<void>;

export interface DeleteResumeParts {
  readonly db: Db;
  readonly queue: Queue;
  readonly storage: Storage;
  readonly candidates: CandidatePool;
  readonly now: () => Date;
}

export function createDeleteResume(parts: DeleteResumeParts): DeleteResume {
  const { db, storage } = parts;
  return async (visible, id) => {
    const row = await withVisible(db, visible, async (trx) => {
      const found = await findResumeToChange(trx, id);
      if (found === undefined) throw new VitaeError('resource.not-found');
      return found;
    });
    // Duplicates may be uploads of people whose résumés this caller doesn't see.
    await asSystem(db, 'resumes: delete', (trx) => deleteRows(trx, parts, row));
    // What is left here when the program dies now has no row any more, and is swept.
    await storage.delete(row.storage_key);
    const prefix = picturesPrefix(row.workspace_id, row.id);
    for await (const key of storage.list(prefix, new Date(8.64e15))) await storage.delete(key);
  };
}

async function deleteRows(trx: Trx, parts: DeleteResumeParts, row: ResumeRow): Promise<void> {
  const [heir] = await findDuplicatesOf(trx, row.workspace_id, row.id);
  const events = heir === undefined ? await parts.candidates.removed(trx, { row, now: parts.now() }) : [];
  await deleteResumeRow(trx, row.workspace_id, row.id);
  await deleteLiveEventsOf(trx, row.workspace_id, [row.id]);
  if (heir !== undefined) await promote(trx, parts, row.id, heir);
  await writeLiveEvents(trx, events);
}

/** The first of the duplicates takes the place of the one that goes: it still has its file, and is read now. */
async function promote(trx: Trx, { queue, now }: DeleteResumeParts, goneId: string, heir: ResumeRow): Promise<void> {
  const { workspace_id: workspaceId, id, reading } = heir;
  await linkDuplicates(trx, workspaceId, goneId, id);
  const payload = { workspaceId, resumeId: id, reading: reading + 1 };
  const taskId = await queue.send(processResume, payload, { trx });
  const started = await startReading(trx, id, taskId, now());
  await writeLiveEvents(trx, [toLiveEvent(started)]);
}
