// SQL of `match_decisions`: rows are added, and never changed.
import { FactorResult, Tier } from '@vitae/schema';
import { type MatchDecision, MatchVerdict } from '@vitae/schema/api';
import type { Insertable } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import type { MatchDecisionsTable } from './matching-tables.ts';

export async function insertDecision(trx: Trx, row: Insertable<MatchDecisionsTable>): Promise<void> {
  await trx.insertInto('match_decisions').values(row).execute();
}

/** `by`: a user id, without the name. */
export type StoredDecision = Omit<MatchDecision, 'by'> & { readonly decidedBy: string };

/** The newest first. `before`: the id of the last one seen. */
export async function listDecisions(
  trx: Trx,
  jobId: string,
  page: { readonly limit: number; readonly before: string | undefined },
): Promise<StoredDecision[]> {
  const rows = await trx
    .selectFrom('match_decisions')
    .selectAll()
    .where('job_id', '=', jobId)
    .$if(page.before !== undefined, (query) => query.where('id', '<', page.before ?? ''))
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, candidateId: row.candidate_id, reason: row.reason, score: row.score, rank: row.rank },
    ...{ pool: row.pool, scorer: row.scorer, decidedBy: row.decided_by, at: row.decided_at.toISOString() },
    verdict: MatchVerdict.nullable().parse(row.verdict),
    tier: Tier.parse(row.tier),
    factors: z.array(FactorResult).parse(row.factors),
  }));
}
