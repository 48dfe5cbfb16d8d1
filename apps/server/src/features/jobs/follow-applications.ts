// What an applicant agreed to is recorded with the candidate that the document becomes, in the transaction in which it does.
import { createHash } from 'node:crypto';
import type { Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { insertConsentOnce } from '../candidates/candidate-store.ts';
import type { CandidatePool } from '../resumes/candidate-pool.ts';
import { listConsentsGiven, nameSource } from './application-store.ts';

/** Does what `pool` does, and then its own. */
export function followApplications(pool: CandidatePool): CandidatePool {
  return {
    ...pool,
    takeIn: async (trx, read) => {
      const taken = await pool.takeIn(trx, read);
      await recordConsents(trx, {
        workspaceId: read.row.workspace_id,
        candidateId: taken.candidateId,
        resumeId: read.row.id,
      });
      return taken;
    },
  };
}

export interface TakenInApplicant {
  readonly workspaceId: string;
  readonly candidateId: string;
  readonly resumeId: string;
}

/** Safe to run again. `text_version`: a short hash of the text that was agreed to, which the application keeps. */
export async function recordConsents(
  trx: Trx,
  { workspaceId, candidateId, resumeId }: TakenInApplicant,
): Promise<void> {
  for (const { title, text, at } of await listConsentsGiven(trx, resumeId)) {
    await insertConsentOnce(trx, {
      ...{ workspace_id: workspaceId, id: newId(), candidate_id: candidateId, basis: 'consent' },
      ...{ purpose: 'Recruiting', source: `Application: ${title}`, given_at: at, expires_at: null, recorded_by: null },
      text_version: createHash('sha256').update(text).digest('hex').slice(0, 12),
    });
    await nameSource(trx, candidateId, resumeId, `Application: ${title}`);
  }
}
