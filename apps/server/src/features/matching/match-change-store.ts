// SQL of what an index reads: changes in the order in which they were committed, and what is known of the candidates behind them.
import { type MatchCandidate, Profile } from '@vitae/schema';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { type FactsBasis, StoredFacts } from './match-facts.ts';

/** How far an index has read. Both numbers are as PostgreSQL prints them: they can be larger than a double holds. */
export interface ChangePosition {
  readonly transaction: string;
  readonly position: string;
}

export const BEFORE_ALL: ChangePosition = { transaction: '0', position: '0' };

export interface MatchChange extends ChangePosition {
  readonly candidateId: string;
  /** `profile`: the facts have to be worked out from it. `gone`: is no longer matched. */
  readonly now: MatchCandidate | { readonly profile: Profile } | 'gone';
}

/** Statuses of candidates that are offered no jobs. */
const NOT_MATCHED = ['do-not-contact', 'archived'];

/**
 * The next changes that are certain: those of transactions that may still be undone, or still be overtaken, are left for later.
 * Facts and profile are looked up by the id of the change: joined the plain way, a pool that has just grown, whose statistics are of an
 * empty one, is read once for every change. A profile is read only where there are no facts that are of use now.
 */
export async function listMatchChanges(
  trx: Trx,
  after: ChangePosition,
  { basis, month }: FactsBasis,
  most: number,
): Promise<MatchChange[]> {
  const { rows } = await sql<ChangeRow>`
    select m.candidate_id, m.transaction::text as transaction, m.position::text as position, known.facts, current.profile
    from match_changes m
      left join lateral (
        select c.version from candidates c
        where c.workspace_id = m.workspace_id and c.id = m.candidate_id
          and c.merged_into is null and c.status <> all(${NOT_MATCHED})
        limit 1
      ) candidate on true
      left join lateral (
        select f.facts from match_facts f
        where f.workspace_id = m.workspace_id and f.candidate_id = m.candidate_id and f.version = candidate.version
          and f.basis = ${basis} and (f.month is null or f.month = ${month})
        limit 1
      ) known on true
      left join lateral (
        select v.profile from candidate_versions v
        where known.facts is null
          and v.workspace_id = m.workspace_id and v.candidate_id = m.candidate_id and v.version = candidate.version
        limit 1
      ) current on true
    where (m.transaction, m.position) > (${after.transaction}::xid8, ${after.position}::bigint)
      and m.transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by m.transaction, m.position limit ${most}`.execute(trx);
  return rows.map(({ candidate_id, transaction, position, facts, profile }) => ({
    ...{ candidateId: candidate_id, transaction, position },
    now:
      facts !== null
        ? { id: candidate_id, ...StoredFacts.parse(facts) }
        : profile !== null
          ? { profile: Profile.parse(profile) }
          : 'gone',
  }));
}

interface ChangeRow {
  readonly candidate_id: string;
  readonly transaction: string;
  readonly position: string;
  readonly facts: unknown;
  readonly profile: unknown;
}
