// SQL of `candidate_keys`: by what people are found, and who is found.
import { Profile } from '@vitae/schema';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface KnownPerson {
  readonly id: string;
  readonly profile: Profile;
}

/**
 * Until this transaction ends, nobody else gets past here with one of these keys. Everybody takes them in the same order, so that no two
 * wait for each other.
 */
export async function lockKeys(trx: Trx, workspaceId: string, keys: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(lock) from (
      select distinct hashtextextended(key, hashtextextended(${workspaceId}, 0)) as lock
      from unnest(${[...keys]}::text[]) as key order by lock
    ) locks`.execute(trx);
}

export async function replaceKeys(
  trx: Trx,
  workspaceId: string,
  candidateId: string,
  keys: readonly string[],
): Promise<void> {
  await sql`delete from candidate_keys where workspace_id = ${workspaceId} and candidate_id = ${candidateId}
    and not key = any(${[...keys]}::text[])`.execute(trx);
  await sql`insert into candidate_keys (workspace_id, key, candidate_id)
    select ${workspaceId}::uuid, key, ${candidateId}::uuid from unnest(${[...keys]}::text[]) as key
    on conflict do nothing`.execute(trx);
}

/** Who bears each of the keys; of a key that very many bear, the first `most`. */
export async function findBearers(
  trx: Trx,
  workspaceId: string,
  keys: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ key: string; candidate_id: string }>`select wanted.key, bearer.candidate_id
    from unnest(${[...keys]}::text[]) as wanted(key)
    cross join lateral (
      select k.candidate_id from candidate_keys k
      where k.workspace_id = ${workspaceId} and k.key = wanted.key limit ${most}
    ) bearer`.execute(trx);
  const bearers = new Map<string, string[]>();
  for (const { key, candidate_id } of rows) bearers.set(key, [...(bearers.get(key) ?? []), candidate_id]);
  return bearers;
}

/** Merged candidates are left out: who they were merged into stands for them. */
export async function findPeople(trx: Trx, workspaceId: string, ids: readonly string[]): Promise<KnownPerson[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('candidates as c')
    .innerJoin('candidate_versions as v', (join) =>
      join
        .onRef('v.workspace_id', '=', 'c.workspace_id')
        .onRef('v.candidate_id', '=', 'c.id')
        .onRef('v.version', '=', 'c.version'),
    )
    .select(['c.id', 'v.profile'])
    .where('c.workspace_id', '=', workspaceId)
    .where('c.merged_into', 'is', null)
    .where('c.id', 'in', [...ids])
    .execute();
  return rows.map(({ id, profile }) => ({ id, profile: Profile.parse(profile) }));
}

/** Mail addresses and phone numbers of each candidate's résumés, the older ones too, as they are corrected. */
export async function findContacts(
  trx: Trx,
  workspaceId: string,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly mails: readonly string[]; readonly phones: readonly string[] }>> {
  if (candidateIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; mails: string[]; phones: string[] }>`select r.candidate_id as id,
      coalesce(array_agg(distinct m.value) filter (where m.value is not null), '{}') as mails,
      coalesce(array_agg(distinct p.value) filter (where p.value is not null), '{}') as phones
    from resumes r
    join resume_versions v on v.workspace_id = r.workspace_id and v.resume_id = r.id and v.version = r.version
    left join lateral (select e ->> 'value' as value from jsonb_array_elements(v.profile #> '{basics,emails}') e) m on true
    left join lateral (select e ->> 'value' as value from jsonb_array_elements(v.profile #> '{basics,phones}') e) p on true
    where r.workspace_id = ${workspaceId} and r.candidate_id = any(${[...candidateIds]}::uuid[])
    group by r.candidate_id`.execute(trx);
  return new Map(rows.map(({ id, mails, phones }) => [id, { mails, phones }]));
}
