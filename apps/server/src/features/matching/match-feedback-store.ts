// SQL of `match_feedback`.
import { MatchVerdict } from '@vitae/schema/api';
import { type Insertable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { MatchFeedbackTable } from './matching-tables.ts';

export interface StoredFeedback {
  readonly jobId: string;
  readonly candidateId: string;
  readonly verdict: MatchVerdict;
  readonly reason: string | null;
  readonly score: number;
  readonly givenAt: Date;
}

export async function saveFeedback(trx: Trx, row: Insertable<MatchFeedbackTable>): Promise<void> {
  await trx
    .insertInto('match_feedback')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'job_id', 'candidate_id']).doUpdateSet({
        verdict: sql`excluded.verdict`,
        reason: sql`excluded.reason`,
        score: sql`excluded.score`,
        tier: sql`excluded.tier`,
        given_by: sql`excluded.given_by`,
        given_at: sql`excluded.given_at`,
      }),
    )
    .execute();
}

export async function deleteFeedback(trx: Trx, jobId: string, candidateId: string): Promise<void> {
  await trx.deleteFrom('match_feedback').where('job_id', '=', jobId).where('candidate_id', '=', candidateId).execute();
}

/** Of one job, or of one candidate. */
export async function listFeedback(
  trx: Trx,
  of: { readonly jobId: string } | { readonly candidateId: string },
): Promise<StoredFeedback[]> {
  const query = trx.selectFrom('match_feedback').selectAll();
  const rows = await ('jobId' in of
    ? query.where('job_id', '=', of.jobId)
    : query.where('candidate_id', '=', of.candidateId)
  ).execute();
  return rows.map(({ job_id, candidate_id, verdict, reason, score, given_at }) => ({
    ...{ jobId: job_id, candidateId: candidate_id, reason, score, givenAt: given_at },
    verdict: MatchVerdict.parse(verdict),
  }));
}
