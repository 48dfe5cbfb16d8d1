// SQL that finds whom a retention rule hits.
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { StoredRule } from './rule-store.ts';
import '../candidates/candidates-tables.ts';

export interface HitRow {
  readonly id: string;
  readonly name: string | null;
  readonly due_at: Date;
}

const of = sql`workspace_id = c.workspace_id and candidate_id = c.id`;

/** When the condition began for the candidate `c`; null or infinity: it has not. */
function beginOf({ condition }: StoredRule): RawBuilder<unknown> {
  switch (condition) {
    case 'inactive':
      return sql`greatest(c.updated_at, (select max(updated_at) from candidate_notes where ${of}),
        (select max(added_at) from candidate_sources where ${of}),
        (select max(given_at) from candidate_consents where ${of}),
        (select max(added_at) from job_candidates where ${of}))`;
    case 'consent-ended':
      return sql`(select max(least(coalesce(withdrawn_at, 'infinity'), coalesce(expires_at, 'infinity')))
        from candidate_consents where ${of} and basis = 'consent')`;
    case 'source':
      return sql`c.created_at`;
  }
}

/** What forbids the rule: a contract or a legal obligation; for a consent that ended also a legitimate interest. */
function heldBy({ condition }: StoredRule): string[] {
  const strong = ['contract', 'legal-obligation'];
  return condition === 'consent-ended' ? [...strong, 'legitimate-interest'] : strong;
}

function hits(rule: StoredRule, now: Date): RawBuilder<unknown> {
  return sql`(select c.id, c.name, ${beginOf(rule)} + make_interval(months => ${rule.months}::int) as due_at
    from candidates c
    where c.workspace_id = ${rule.workspaceId} and c.merged_into is null and c.anonymised_at is null
      and ${rule.source === null ? sql`true` : sql`c.source = ${rule.source}`}
      and not exists (select from candidate_consents where ${of} and basis = any(${heldBy(rule)}::text[])
        and (withdrawn_at is null or withdrawn_at > ${now}::timestamptz)
        and (expires_at is null or expires_at > ${now}::timestamptz))) as hit`;
}

export interface Window {
  /** When the rule is looked at; what holds a person is judged at this moment. */
  readonly now: Date;
  /** Due after this; from the beginning when not given. */
  readonly after?: Date;
  readonly until: Date;
}

const within = ({ after, until }: Window) =>
  sql`due_at <= ${until}::timestamptz and ${after === undefined ? sql`true` : sql`due_at > ${after}::timestamptz`}`;

/** What was due first comes first. `only`: just this candidate. */
export async function listHits(
  trx: Trx,
  rule: StoredRule,
  window: Window,
  { limit, only }: { readonly limit: number; readonly only?: string },
): Promise<HitRow[]> {
  const { rows } = await sql<HitRow>`select id, name, due_at from ${hits(rule, window.now)} where ${within(window)}
    and ${only === undefined ? sql`true` : sql`id = ${only}::uuid`} order by due_at, id limit ${limit}`.execute(trx);
  return rows;
}

export async function countHits(trx: Trx, rule: StoredRule, window: Window): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${hits(rule, window.now)}
    where ${within(window)}`.execute(trx);
  return rows[0]?.count ?? 0;
}
