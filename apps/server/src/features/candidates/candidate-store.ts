// SQL of `candidates`. What a transaction sees is limited by `withVisible`, `withWorkspace` or `asSystem`.
import { type Insertable, sql, type Updateable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateRow, ListedCandidate } from './candidate-row.ts';
import type { CandidateConsentsTable, CandidateSourcesTable, CandidatesTable } from './candidates-tables.ts';

export async function insertCandidate(trx: Trx, row: Insertable<CandidatesTable>): Promise<CandidateRow> {
  return await trx.insertInto('candidates').values(row).returningAll().executeTakeFirstOrThrow();
}

export async function findCandidate(trx: Trx, id: string): Promise<CandidateRow | undefined> {
  return await trx.selectFrom('candidates').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Others wait until this transaction ends. */
export async function findCandidateToChange(trx: Trx, id: string): Promise<CandidateRow | undefined> {
  return await trx.selectFrom('candidates').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The candidate that an id stands for now: ids of merged ones lead to who they were merged into. */
export async function findSurvivorId(trx: Trx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`with recursive line as (
      select id, merged_into from candidates where id = ${id}
      union select c.id, c.merged_into from candidates c join line on c.id = line.merged_into
    ) select id from line where merged_into is null`.execute(trx);
  return rows[0]?.id;
}

/** The same for many: each id that is known → the candidate that it stands for now. */
export async function listSurvivors(trx: Trx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ asked: string; id: string }>`with recursive line as (
      select id as asked, id, merged_into from candidates where id = any(${ids}::uuid[])
      union select l.asked, c.id, c.merged_into from candidates c join line l on c.id = l.merged_into
    ) select asked, id from line where merged_into is null`.execute(trx);
  return new Map(rows.map(({ asked, id }) => [asked, id]));
}

/** The candidate and all who were merged into it, the last merged first. */
export async function listMergedLine(trx: Trx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with recursive line as (
      select id, 0 as depth from candidates where id = ${id}
      union all select c.id, l.depth + 1 from candidates c join line l on c.merged_into = l.id
    ) select id from line order by depth desc`.execute(trx);
  return rows.map((row) => row.id);
}

export async function updateCandidate(
  trx: Trx,
  id: string,
  changes: Updateable<CandidatesTable>,
): Promise<CandidateRow> {
  return await trx.updateTable('candidates').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
}

/** Versions, notes, tags, sources, consents and keys go with it. */
export async function deleteCandidateRow(trx: Trx, workspaceId: string, id: string): Promise<void> {
  await trx.deleteFrom('candidates').where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

/** Does nothing when this résumé is a source of this candidate already. */
export async function insertSource(trx: Trx, row: Insertable<CandidateSourcesTable>): Promise<void> {
  await trx
    .insertInto('candidate_sources')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Does nothing when the same basis from the same source is recorded already. */
export async function insertConsentOnce(trx: Trx, row: Insertable<CandidateConsentsTable>): Promise<void> {
  const { candidate_id: candidateId, basis, source } = row;
  const known = await trx
    .selectFrom('candidate_consents')
    .select('id')
    .where('candidate_id', '=', candidateId)
    .where('basis', '=', basis)
    .where('source', '=', source)
    .limit(1)
    .executeTakeFirst();
  if (known === undefined) await trx.insertInto('candidate_consents').values(row).execute();
}

/** One candidate as lists show it. */
export async function findListedCandidate(trx: Trx, id: string): Promise<ListedCandidate | undefined> {
  const [row] = await listedRows(trx, [id]);
  return row;
}

/** In no order. */
export async function listedRows(trx: Trx, ids: readonly string[]): Promise<ListedCandidate[]> {
  if (ids.length === 0) return [];
  return await trx
    .selectFrom('candidates as c')
    .selectAll('c')
    .select([
      sql<string[]>`coalesce((select array_agg(t.tag order by t.tag) from candidate_tags t
        where t.workspace_id = c.workspace_id and t.candidate_id = c.id), '{}')`.as('tags'),
      sql<number>`(select count(*)::int from resumes r
        where r.workspace_id = c.workspace_id and r.candidate_id = c.id)`.as('resumes'),
      sql<number>`(select count(*)::int from candidate_pairs p where p.workspace_id = c.workspace_id
        and p.state = 'open' and (p.first_id = c.id or p.second_id = c.id))`.as('open_duplicates'),
    ])
    .where('c.id', 'in', [...ids])
    .execute();
}
