// SQL of what an index reads: changes in the order in which they were committed, and the profiles behind them.
import { Profile } from '@vitae/schema';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

/** How far an index has read. Both numbers are as PostgreSQL prints them: they can be larger than a double holds. */
export interface ChangePosition {
  readonly transaction: string;
  readonly position: string;
}

export const BEFORE_ALL: ChangePosition = { transaction: '0', position: '0' };

export interface MatchChange extends ChangePosition {
  readonly candidateId: string;
  /** Undefined: is no longer matched. */
  readonly profile: Profile | undefined;
}

/** Statuses of candidates that are offered no jobs. */
const NOT_MATCHED = ['do-not-contact', 'archived'];

/**
 * The next changes that are certain: those of transactions that may still be undone, or still be overtaken, are left for later.
 * Each profile is looked up by the id of its change: joined the plain way, a pool that has just grown, whose statistics are of an
 * empty one, is read once for every change.
 */
export async function listMatchChanges(trx: Trx, after: ChangePosition, most: number): Promise<MatchChange[]> {
  const { rows } = await sql<{ candidate_id: string; transaction: string; position: string; profile: unknown }>`
    select m.candidate_id, m.transaction::text as transaction, m.position::text as position, current.profile
    from match_changes m
      left join lateral (
        select (select v.profile from candidate_versions v
          where v.workspace_id = c.workspace_id and v.candidate_id = c.id and v.version = c.version) as profile
        from candidates c
        where c.workspace_id = m.workspace_id and c.id = m.candidate_id
          and c.merged_into is null and c.status <> all(${NOT_MATCHED})
        limit 1
      ) current on true
    where (m.transaction, m.position) > (${after.transaction}::xid8, ${after.position}::bigint)
      and m.transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by m.transaction, m.position limit ${most}`.execute(trx);
  return rows.map(({ candidate_id, transaction, position, profile }) => ({
    ...{ candidateId: candidate_id, transaction, position },
    profile: profile === null ? undefined : Profile.parse(profile),
  }));
}
