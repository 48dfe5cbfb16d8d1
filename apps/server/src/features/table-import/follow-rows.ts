// What recruiters wrote beside the rows of a table goes to the candidates that the rows become, in the transaction in which they do.
import { z } from 'zod';
import type { CandidatePool } from '../resumes/candidate-pool.ts';
import { addNotes, addTags, forgetRemarks, nameSource, takeRemarks } from './remarks-store.ts';

export const Remarks = z.object({
  notes: z.array(z.string()),
  tags: z.array(z.string()),
  source: z.string().optional(),
});
export type Remarks = z.infer<typeof Remarks>;

/** Does what `pool` does, and then its own. */
export function followRows(pool: CandidatePool): CandidatePool {
  return {
    ...pool,
    takeIn: async (trx, read) => {
      const taken = await pool.takeIn(trx, read);
      const kept = await takeRemarks(trx, read.row.id);
      if (kept === undefined) return taken;
      const { notes, tags, source } = Remarks.parse(kept);
      const of = {
        workspaceId: read.row.workspace_id,
        candidateId: taken.candidateId,
        resumeId: read.row.id,
        by: read.row.uploaded_by,
        now: read.now,
      };
      await addNotes(trx, of, notes);
      await addTags(trx, of, tags);
      if (source !== undefined) await nameSource(trx, of, source);
      return taken;
    },
    removed: async (trx, gone) => {
      await forgetRemarks(trx, gone.row.workspace_id, [gone.row.id]);
      return await pool.removed(trx, gone);
    },
  };
}
