// Deletes candidates with all résumés and files, and those who were merged into them: some at a time, in one transaction.
import { VitaeError } from '@vitae/schema';
import { asSystem, type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { deleteLiveEventsOf } from '../../platform/realtime/live-event-store.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { picturesPrefix } from '../resumes/storage-keys.ts';
import { forgetRemarks } from '../table-import/remarks-store.ts';
import { toCandidateEvent } from './candidate-row.ts';
import { listSurvivors } from './candidate-store.ts';
import { type DoomedResume, deleteWhole, holdDoomed } from './delete-store.ts';
import type { Reader } from './read-candidates.ts';

/**
 * Gives whom of the asked ones it deleted; the others are not there. All of them are deleted or, when it throws, none. `also` belongs to the
 * transaction, and is told whom it deletes. Files go afterwards; what is left of them when the program dies has no row and is swept.
 */
export type DeleteCandidates = (
  reader: Reader,
  ids: readonly string[],
  also?: (trx: Trx, deleted: readonly string[]) => Promise<void>,
) => Promise<readonly string[]>;

export interface DeleteCandidatesParts {
  readonly db: Db;
  readonly storage: Storage;
}

export function createDeleteCandidates({ db, storage }: DeleteCandidatesParts): DeleteCandidates {
  return async (reader, ids, also) => {
    const survivors = await withWorkspace(db, reader, (trx) => listSurvivors(trx, ids));
    const asked = [...survivors.keys()];
    if (asked.length === 0) return [];
    // Uploads of the same bytes may be of people whose résumés this caller doesn't see.
    const { deleted, resumes } = await asSystem(db, 'candidates: delete', async (trx) => {
      const doomed = await holdDoomed(trx, reader.workspaceId, [...new Set(survivors.values())]);
      const gone = asked.filter((id) => doomed.candidates.includes(survivors.get(id) ?? ''));
      await deleteRows(trx, reader, doomed);
      await also?.(trx, gone);
      const rows = gone.map((id) => ({ workspace_id: reader.workspaceId, id: survivors.get(id) ?? id }));
      await writeLiveEvents(
        trx,
        rows.map((row) => toCandidateEvent(row, 'deleted', reader.userId)),
      );
      return { deleted: gone, resumes: doomed.resumes };
    });
    await deleteFiles(storage, reader.workspaceId, resumes);
    return deleted;
  };
}

/** Of one candidate. Throws `resource.not-found`. */
export type DeleteCandidate = (reader: Reader, id: string) => Promise<void>;

export function createDeleteCandidate(parts: DeleteCandidatesParts): DeleteCandidate {
  const deleteCandidates = createDeleteCandidates(parts);
  return async (reader, id) => {
    const deleted = await deleteCandidates(reader, [id]);
    if (deleted.length === 0) throw new VitaeError('resource.not-found');
  };
}

async function deleteRows(
  trx: Trx,
  { workspaceId }: Reader,
  { candidates, resumes }: Awaited<ReturnType<typeof holdDoomed>>,
): Promise<void> {
  const resumeIds = resumes.map(({ id }) => id);
  await forgetRemarks(trx, workspaceId, resumeIds);
  await deleteWhole(trx, workspaceId, { candidates, resumeIds });
  await deleteLiveEventsOf(trx, workspaceId, [...candidates, ...resumeIds]);
}

const EVER = new Date(8.64e15);
/** More would keep the disk from those who read. */
const FILES_AT_ONCE = 4;

async function deleteFiles(storage: Storage, workspaceId: string, resumes: readonly DoomedResume[]): Promise<void> {
  const waiting = resumes.values();
  const lane = async () => {
    for (const { id, storageKey } of waiting) {
      await storage.delete(storageKey);
      for await (const key of storage.list(picturesPrefix(workspaceId, id), EVER)) await storage.delete(key);
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, lane));
}
