// SQL of whether likeness counts in a workspace.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

/** Null: it doesn't. */
export async function findLikenessWeight(trx: Trx): Promise<number | null> {
  const row = await trx.selectFrom('workspace_likeness').select('weight').executeTakeFirst();
  return row?.weight ?? null;
}

export async function putLikenessWeight(trx: Trx, weight: number, by: string, at: Date): Promise<void> {
  const row = { weight, changed_by: by, changed_at: at };
  await trx
    .insertInto('workspace_likeness')
    .values(row)
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(row))
    .execute();
}

/** With all vectors of the workspace. */
export async function deleteLikeness(trx: Trx): Promise<void> {
  await trx.deleteFrom('workspace_likeness').execute();
  await trx.deleteFrom('candidate_vectors').execute();
  await trx.deleteFrom('job_vectors').execute();
}

export async function countVectors(trx: Trx): Promise<{ readonly candidates: number; readonly vectors: number }> {
  const { rows } = await sql<{ candidates: number; vectors: number }>`
    select count(*)::int as candidates, count(v.vector)::int as vectors
    from candidates c left join candidate_vectors v on v.workspace_id = c.workspace_id and v.candidate_id = c.id
    where c.merged_into is null`.execute(trx);
  return rows[0] ?? { candidates: 0, vectors: 0 };
}

/** Of all workspaces, as the system. */
export async function listLikenessWorkspaces(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom('workspace_likeness').select('workspace_id').orderBy('workspace_id').execute();
  return rows.map(({ workspace_id }) => workspace_id);
}
