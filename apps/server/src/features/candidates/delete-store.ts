// SQL of deleting candidates, a statement for each table. Only inside `asSystem`.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import '../resumes/resumes-tables.ts';
import './candidates-tables.ts';

export interface DoomedResume {
  readonly id: string;
  readonly storageKey: string;
}

/**
 * These candidates as far as they are still there, with those who were merged into them, their résumés and the copies of their files. Résumés
 * are held before candidates, as by those who read them, so that nobody waits in a circle.
 */
export async function holdDoomed(
  trx: Trx,
  workspaceId: string,
  survivors: readonly string[],
): Promise<{ readonly candidates: readonly string[]; readonly resumes: readonly DoomedResume[] }> {
  await holdResumes(trx, workspaceId, await listLines(trx, workspaceId, survivors));
  const held = await holdCandidates(trx, workspaceId, await listLines(trx, workspaceId, survivors));
  // One may have come while this waited for the candidates.
  return { candidates: held, resumes: await holdResumes(trx, workspaceId, held) };
}

async function listLines(trx: Trx, workspaceId: string, survivors: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with recursive line as (
      select id from candidates
      where workspace_id = ${workspaceId} and id = any(${survivors}::uuid[]) and merged_into is null
      union select c.id from candidates c join line l on c.merged_into = l.id where c.workspace_id = ${workspaceId}
    ) select id from line`.execute(trx);
  return rows.map(({ id }) => id);
}

async function holdCandidates(trx: Trx, workspaceId: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from candidates
    where workspace_id = ${workspaceId} and id = any(${ids}::uuid[]) order by id for update`.execute(trx);
  return rows.map(({ id }) => id);
}

async function holdResumes(trx: Trx, workspaceId: string, candidateIds: readonly string[]): Promise<DoomedResume[]> {
  const { rows } = await sql<DoomedResume>`with theirs as (
      select id from resumes where workspace_id = ${workspaceId} and candidate_id = any(${candidateIds}::uuid[])
    ), doomed as (
      select id from theirs
      union select r.id from resumes r join theirs t on r.duplicate_of = t.id where r.workspace_id = ${workspaceId}
    )
    select id, storage_key as "storageKey" from resumes
    where workspace_id = ${workspaceId} and id in (select id from doomed) order by id for update`.execute(trx);
  return rows;
}

/**
 * Everything else of theirs goes with these rows. In one statement, so that neither table is first rewritten to point at nothing of the other.
 */
export async function deleteWhole(
  trx: Trx,
  workspaceId: string,
  { candidates, resumeIds }: { readonly candidates: readonly string[]; readonly resumeIds: readonly string[] },
): Promise<void> {
  await sql`with documents as (
      delete from resumes where workspace_id = ${workspaceId} and id = any(${resumeIds}::uuid[])
    ) delete from candidates where workspace_id = ${workspaceId} and id = any(${candidates}::uuid[])`.execute(trx);
}
