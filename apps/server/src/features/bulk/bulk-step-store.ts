// SQL of one step of a bulk change: some candidates that wait, held, changed and marked.
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { BulkChangeRow } from './bulk-change-store.ts';
import type { BulkChangeItemsTable } from './bulk-tables.ts';
import '../candidates/candidates-tables.ts';

type Outcome = Exclude<Selectable<BulkChangeItemsTable>['outcome'], 'waiting'>;

export async function listWaiting(trx: Trx, changeId: string, limit: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('bulk_change_items')
    .select('candidate_id')
    .where('change_id', '=', changeId)
    .where('outcome', '=', 'waiting')
    .orderBy('candidate_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.candidate_id);
}

export async function countWaiting(trx: Trx, changeId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from bulk_change_items
    where change_id = ${changeId} and outcome = 'waiting'`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** Those of them that still stand for themselves; others wait for this transaction. Always in one order, so that nobody waits in a circle. */
export async function holdCandidates(trx: Trx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from candidates
    where id = any(${ids}::uuid[]) and merged_into is null order by id for update`.execute(trx);
  return rows.map(({ id }) => id);
}

export async function markItems(trx: Trx, changeId: string, ids: readonly string[], outcome: Outcome): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('bulk_change_items')
    .set({ outcome })
    .where('change_id', '=', changeId)
    .where('candidate_id', 'in', [...ids])
    .execute();
}

/** Each of these changes the candidates, which are held, marks what became of them, and gives those that it changed. */
export type StepSql = (trx: Trx, change: BulkChangeRow, held: readonly string[], now: Date) => Promise<string[]>;

/** The step's mark on each that was held, where the ids of the changed ones stand in `changed`. */
export const markChanged = (changeId: string, held: readonly string[]): RawBuilder<unknown> => sql`
      update bulk_change_items i
      set outcome = case when i.candidate_id in (select c.id from changed c) then 'changed' else 'unchanged' end
      where i.change_id = ${changeId} and i.candidate_id = any(${held}::uuid[])`;

export const setStatus: StepSql = async (trx, { id, status }, held, now) => {
  const { rows } = await sql<{ id: string }>`with before as (
      select c.id, c.status from candidates c where c.id = any(${held}::uuid[])
    ), changed as (
      update candidates c set status = ${status}, updated_at = ${now} from before b
      where c.id = b.id and b.status <> ${status} returning c.id
    ), marked as (
      update bulk_change_items i set outcome = case when b.status = ${status} then 'unchanged' else 'changed' end,
        status_before = b.status
      from before b where i.change_id = ${id} and i.candidate_id = b.id
    ) select id from changed`.execute(trx);
  return rows.map((row) => row.id);
};

export const setTags: StepSql = async (trx, change, held, now) => {
  const { id, workspace_id: workspaceId, made_by: by } = change;
  const { rows } = await sql<{ id: string }>`with added as (
      insert into candidate_tags (workspace_id, candidate_id, tag, added_by, added_at)
      select ${workspaceId}, h, t, ${by}, ${now} from unnest(${held}::uuid[]) h, unnest(${change.add_tags}::text[]) t
      on conflict do nothing returning candidate_id, tag
    ), removed as (
      delete from candidate_tags where candidate_id = any(${held}::uuid[]) and tag = any(${change.remove_tags}::text[])
      returning candidate_id, tag
    ), marked as (
      update bulk_change_items i set
        tags_added = coalesce((select array_agg(tag) from added a where a.candidate_id = i.candidate_id), '{}'),
        tags_removed = coalesce((select array_agg(tag) from removed r where r.candidate_id = i.candidate_id), '{}'),
        outcome = case when i.candidate_id in (select candidate_id from added union select candidate_id from removed)
          then 'changed' else 'unchanged' end
      where i.change_id = ${id} and i.candidate_id = any(${held}::uuid[])
    ) select candidate_id as id from added union select candidate_id from removed`.execute(trx);
  return rows.map((row) => row.id);
};

/** Only where nobody has set another status since. */
export const giveStatusBack: StepSql = async (trx, { id, undoes, status }, held, now) => {
  const { rows } = await sql<{ id: string }>`with changed as (
      update candidates c set status = b.status_before, updated_at = ${now} from bulk_change_items b
      where c.id = any(${held}::uuid[]) and b.change_id = ${undoes} and b.candidate_id = c.id and c.status = ${status}
      returning c.id
    ), marked as (
      ${markChanged(id, held)}
    ) select id from changed`.execute(trx);
  return rows.map((row) => row.id);
};

export const giveTagsBack: StepSql = async (trx, { id, undoes, workspace_id, made_by }, held, now) => {
  const { rows } = await sql<{ id: string }>`with before as (
      select candidate_id, tags_added, tags_removed from bulk_change_items
      where change_id = ${undoes} and candidate_id = any(${held}::uuid[])
    ), removed as (
      delete from candidate_tags t using before b where t.candidate_id = b.candidate_id and t.tag = any(b.tags_added)
      returning t.candidate_id
    ), added as (
      insert into candidate_tags (workspace_id, candidate_id, tag, added_by, added_at)
      select ${workspace_id}, b.candidate_id, tag, ${made_by}, ${now} from before b, unnest(b.tags_removed) tag
      on conflict do nothing returning candidate_id
    ), changed as (select candidate_id as id from removed union select candidate_id from added
    ), marked as (
      ${markChanged(id, held)}
    ) select id from changed`.execute(trx);
  return rows.map((row) => row.id);
};
