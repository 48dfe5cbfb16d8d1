// SQL of `match_decisions`: rows are added, and never changed.
import { FactorResult, Tier } from '@vitae/schema';
import { type DecisionFilterQuery, type MatchDecision, MatchVerdict } from '@vitae/schema/api';
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
  { job, decision }: DecisionFilterQuery,
  page: { readonly limit: number; readonly before: string | undefined },
): Promise<StoredDecision[]> {
  const rows = await trx
    .selectFrom('match_decisions as d')
    .innerJoin('jobs as j', (join) =>
      join.onRef('j.workspace_id', '=', 'd.workspace_id').onRef('j.id', '=', 'd.job_id'),
    )
    .innerJoin('candidates as c', (join) =>
      join.onRef('c.workspace_id', '=', 'd.workspace_id').onRef('c.id', '=', 'd.candidate_id'),
    )
    .selectAll('d')
    .select(['j.title', 'c.name'])
    .$if(job !== undefined, (query) => query.where('d.job_id', '=', job ?? ''))
    .$if(decision === 'taken-back', (query) => query.where('d.verdict', 'is', null))
    .$if(decision !== undefined && decision !== 'taken-back', (query) => query.where('d.verdict', '=', decision ?? ''))
    .$if(page.before !== undefined, (query) => query.where('d.id', '<', page.before ?? ''))
    .orderBy('d.id', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, job: { id: row.job_id, title: row.title }, candidateName: row.name },
    ...{ candidateId: row.candidate_id, reason: row.reason, score: row.score, rank: row.rank },
    ...{ pool: row.pool, scorer: row.scorer, decidedBy: row.decided_by, at: row.decided_at.toISOString() },
    verdict: MatchVerdict.nullable().parse(row.verdict),
    tier: Tier.parse(row.tier),
    factors: z.array(FactorResult).parse(row.factors),
  }));
}
