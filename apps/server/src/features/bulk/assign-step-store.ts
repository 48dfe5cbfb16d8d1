// SQL of steps that give many candidates an owner or put them on the shortlist of a job.
import { sql } from 'kysely';
import { insertion } from '../shortlist/shortlist-store.ts';
import { markChanged, type StepSql } from './bulk-step-store.ts';

export const setOwner: StepSql = async (trx, { id, owner_id: ownerId }, held, now) => {
  const { rows } = await sql<{ id: string }>`with before as (
      select c.id, c.owner_id from candidates c where c.id = any(${held}::uuid[])
    ), changed as (
      update candidates c set owner_id = ${ownerId}::uuid, updated_at = ${now} from before b
      where c.id = b.id and b.owner_id is distinct from ${ownerId}::uuid returning c.id
    ), marked as (
      update bulk_change_items i set owner_before = b.owner_id,
        outcome = case when b.owner_id is distinct from ${ownerId}::uuid then 'changed' else 'unchanged' end
      from before b where i.change_id = ${id} and i.candidate_id = b.id
    ) select id from changed`.execute(trx);
  return rows.map((row) => row.id);
};

/** Only where nobody has given them another owner since. */
export const giveOwnerBack: StepSql = async (trx, { id, undoes, owner_id: ownerId }, held, now) => {
  const { rows } = await sql<{ id: string }>`with changed as (
      update candidates c set owner_id = b.owner_before, updated_at = ${now} from bulk_change_items b
      where c.id = any(${held}::uuid[]) and b.change_id = ${undoes} and b.candidate_id = c.id
        and c.owner_id is not distinct from ${ownerId}::uuid
      returning c.id
    ), marked as (
      ${markChanged(id, held)}
    ) select id from changed`.execute(trx);
  return rows.map((row) => row.id);
};

export const addToJob: StepSql = async (trx, change, held, now) => {
  const { id, workspace_id: workspaceId, made_by: by } = change;
  const added = insertion({ workspaceId, jobId: change.job_id ?? '', by, now }, sql`${held}::uuid[]`);
  const { rows } = await sql<{ id: string }>`with added as (${added}), marked as (
      update bulk_change_items i set link_added = a.id,
        outcome = case when a.id is null then 'unchanged' else 'changed' end
      from unnest(${held}::uuid[]) h left join added a on a.candidate_id = h
      where i.change_id = ${id} and i.candidate_id = h
    ) select candidate_id as id from added`.execute(trx);
  return rows.map((row) => row.id);
};

/** Whom somebody took off and put on again since stays. */
export const takeOffJob: StepSql = async (trx, { id, undoes }, held) => {
  const { rows } = await sql<{ id: string }>`with changed as (
      delete from job_candidates l using bulk_change_items b
      where b.change_id = ${undoes} and l.id = b.link_added and l.candidate_id = any(${held}::uuid[])
      returning l.candidate_id as id
    ), marked as (
      ${markChanged(id, held)}
    ) select id from changed`.execute(trx);
  return rows.map((row) => row.id);
};
