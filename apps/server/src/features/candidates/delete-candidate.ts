// Deletes a candidate with all résumés and files, and those who were merged into it.
import { VitaeError } from '@vitae/schema';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { deleteLiveEventsOf } from '../../platform/realtime/live-event-store.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { DeleteResume } from '../resumes/delete-resume.ts';
import { toCandidateEvent } from './candidate-row.ts';
import { deleteCandidateRow, findSurvivorId, listMergedLine } from './candidate-store.ts';
import type { Reader } from './read-candidates.ts';
import { listResumesToDelete } from './resume-link-store.ts';

/**
 * Throws `resource.not-found`. Interrupted half-way it leaves a candidate with fewer résumés, who can be deleted again. `also` belongs to
 * the transaction that ends it.
 */
export type DeleteCandidate = (reader: Reader, id: string, also?: (trx: Trx) => Promise<void>) => Promise<void>;

export interface DeleteCandidateParts {
  readonly db: Db;
  readonly deleteResume: DeleteResume;
}

export function createDeleteCandidate({ db, deleteResume }: DeleteCandidateParts): DeleteCandidate {
  return async (reader, id, also) => {
    const { survivor, resumes } = await withWorkspace(db, reader, async (trx) => {
      const found = await findSurvivorId(trx, id);
      if (found === undefined) throw new VitaeError('resource.not-found');
      const line = await listMergedLine(trx, found);
      const doomed = await listResumesToDelete(trx, line);
      // Before the one that they lead to, without which they would stand on their own again.
      for (const merged of line.filter((each) => each !== found)) {
        await deleteCandidateRow(trx, reader.workspaceId, merged);
      }
      return { survivor: found, resumes: doomed };
    });
    for (const resumeId of resumes) await deleteResume({ ...reader, uploader: null }, resumeId);
    await withWorkspace(db, reader, async (trx) => {
      await deleteCandidateRow(trx, reader.workspaceId, survivor);
      await deleteLiveEventsOf(trx, reader.workspaceId, survivor);
      await also?.(trx);
      const gone = { workspace_id: reader.workspaceId, id: survivor };
      await writeLiveEvents(trx, [toCandidateEvent(gone, 'deleted', reader.userId)]);
    });
  };
}
