// SQL of `candidate_tags`.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface TaggedCandidate {
  readonly workspace_id: string;
  readonly id: string;
}

/** A tag that the workspace has already keeps its spelling, whatever the case. */
export async function addTags(
  trx: Trx,
  { workspace_id, id }: TaggedCandidate,
  tags: readonly string[],
  by: string,
  now: Date,
): Promise<void> {
  for (const tag of tags) {
    await sql`insert into candidate_tags (workspace_id, candidate_id, tag, added_by, added_at)
      select ${workspace_id}, ${id}, coalesce(
        (select t.tag from candidate_tags t where t.workspace_id = ${workspace_id} and lower(t.tag) = lower(${tag}) order by t.tag limit 1),
        ${tag}), ${by}, ${now}
      on conflict do nothing`.execute(trx);
  }
}

/** As the workspace spells them already, whatever the case; each once. */
export async function spellTags(trx: Trx, tags: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>`select distinct coalesce(
      (select t.tag from candidate_tags t where lower(t.tag) = lower(wanted) order by t.tag limit 1), wanted) as tag
    from unnest(${tags}::text[]) wanted`.execute(trx);
  return rows.map(({ tag }) => tag);
}

export async function removeTags(trx: Trx, { id }: TaggedCandidate, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await trx
    .deleteFrom('candidate_tags')
    .where('candidate_id', '=', id)
    .where('tag', 'in', [...tags])
    .execute();
}

export async function listTagsOf(trx: Trx, candidateId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('candidate_tags')
    .select('tag')
    .where('candidate_id', '=', candidateId)
    .orderBy('tag')
    .execute();
  return rows.map(({ tag }) => tag);
}

/** Every tag of the workspace with how many candidates have it, by name. Those who were merged into others don't count. */
export async function countTags(trx: Trx): Promise<{ tag: string; candidates: number }[]> {
  return await trx
    .selectFrom('candidate_tags as t')
    .innerJoin('candidates as c', (join) =>
      join.onRef('c.workspace_id', '=', 't.workspace_id').onRef('c.id', '=', 't.candidate_id'),
    )
    .where('c.merged_into', 'is', null)
    .groupBy('t.tag')
    .orderBy((eb) => eb.fn('lower', ['t.tag']))
    .select((eb) => ['t.tag', sql<number>`${eb.fn.countAll()}::int`.as('candidates')])
    .execute();
}
