// SQL of erasing a person: every table that holds something. Only inside `asSystem`.
import { ErasureReport, type FoundPlace } from '@vitae/schema/api';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import { idsOf, type PersonOfPool, type PersonWords } from './person-store.ts';
import './privacy-tables.ts';

export type Removed = Record<string, number>;

/** Tables whose rows go with a candidate or résumé by their foreign key; counted before, so that the report can say so. */
const WITH_CANDIDATE = [
  'candidate_versions',
  'candidate_notes',
  'candidate_tags',
  'candidate_sources',
  'candidate_consents',
  'candidate_keys',
  'candidate_notices',
  'job_candidates',
  'match_feedback',
] as const;
const WITH_RESUME = ['resume_versions', 'resume_documents', 'job_applications', 'own_resumes'] as const;

/** Stands where the name of a file was that named an erased person. */
const ERASED = '[erased]';

export async function deletePerson(trx: Trx, person: PersonOfPool): Promise<Removed> {
  const { workspaceId, resumes } = person;
  const candidateIds = idsOf(person);
  const resumeIds = resumes.map(({ id }) => id);
  const removed: Removed = {};
  for (const table of WITH_CANDIDATE) {
    removed[table] = await countRows(trx, table, workspaceId, 'candidate_id', candidateIds);
  }
  for (const table of WITH_RESUME) {
    removed[table] = await countRows(trx, table, workspaceId, 'resume_id', resumeIds);
  }
  removed['candidate_pairs'] = await deleteRows(
    trx,
    sql`delete from candidate_pairs where workspace_id = ${workspaceId}
      and (first_id = any(${candidateIds}::uuid[]) or second_id = any(${candidateIds}::uuid[]))`,
  );
  removed['candidate_merges'] = await deleteRows(
    trx,
    sql`delete from candidate_merges where workspace_id = ${workspaceId}
      and (survivor_id = any(${candidateIds}::uuid[]) or merged_id = any(${candidateIds}::uuid[]))`,
  );
  removed['resumes'] = await deleteRows(
    trx,
    sql`delete from resumes where workspace_id = ${workspaceId} and id = any(${resumeIds}::uuid[])`,
  );
  removed['candidates'] = await deleteRows(
    trx,
    sql`delete from candidates where workspace_id = ${workspaceId} and id = any(${candidateIds}::uuid[])`,
  );
  return removed;
}

/** What tells of the person elsewhere: events, kept replies, tasks, and histories of others that once held their data. */
export async function deleteTraces(trx: Trx, person: PersonOfPool, { words, names }: PersonWords): Promise<Removed> {
  const { workspaceId } = person;
  const ids = [...idsOf(person), ...person.resumes.map(({ id }) => id)];
  const traces = [...ids, ...words];
  const named = (column: string) => sql`exists (select from unnest(${traces}::text[]) word
    where strpos(lower(${sql.ref(column)}::text), lower(word)) > 0)`;
  const holds = (column: string) => sql`exists (select from unnest(${words}::text[]) word
    where strpos(lower(${sql.ref(column)}::text), lower(word)) > 0)`;
  const { rows } = await sql<{ forgotten: number }>`select forget_tasks(${traces}::text[]) as forgotten`.execute(trx);
  return {
    live_events: await deleteRows(
      trx,
      sql`delete from live_events where workspace_id = ${workspaceId}
        and (subject = any(${ids}::uuid[]) or ${named('event')})`,
    ),
    idempotent_reply: await deleteRows(
      trx,
      sql`delete from idempotent_reply where workspace_id = ${workspaceId} and (${named('body')} or ${named('headers')})`,
    ),
    // Somebody else was taken for this person and told apart again: their older versions hold this person's data.
    other_versions: await deleteRows(
      trx,
      sql`delete from candidate_versions v using candidates c where v.workspace_id = ${workspaceId}
        and c.workspace_id = v.workspace_id and c.id = v.candidate_id and v.version < c.version
        and (${holds('v.profile')} or ${holds('v.changes')})`,
    ),
    undone_merges: await deleteRows(
      trx,
      sql`delete from candidate_merges where workspace_id = ${workspaceId} and undone_at is not null and ${holds('before')}`,
    ),
    // A tag can name somebody.
    bulk_changes: await deleteRows(
      trx,
      sql`delete from bulk_changes where workspace_id = ${workspaceId} and (${holds('add_tags')} or ${holds('remove_tags')})`,
    ),
    ...(await forgetBesides(trx, person)),
    batch_items: await deleteBatchItems(trx, person),
    named_batch_items: await forgetNamedFiles(trx, person, names),
    tasks: rows[0]?.forgotten ?? 0,
  };
}

/** Rows without a foreign key to the person. Calls of language models and bulk changes stay in their sums, without what they say. */
async function forgetBesides(trx: Trx, person: PersonOfPool): Promise<Removed> {
  const { workspaceId, resumes } = person;
  const resumeIds = resumes.map(({ id }) => id);
  return {
    table_import_remarks: await deleteRows(
      trx,
      sql`delete from table_import_remarks where workspace_id = ${workspaceId} and resume_id = any(${resumeIds}::uuid[])`,
    ),
    llm_calls: await deleteRows(
      trx,
      sql`update llm_calls set resume_id = null, fault = null, trace = '[]'
        where workspace_id = ${workspaceId} and resume_id = any(${resumeIds}::uuid[])`,
    ),
    bulk_change_items: await deleteRows(
      trx,
      sql`update bulk_change_items set status_before = null, tags_added = '{}', tags_removed = '{}', owner_before = null,
          link_added = null
        where workspace_id = ${workspaceId} and candidate_id = any(${idsOf(person)}::uuid[])`,
    ),
  };
}

/** Rows of imports that named the person's file without becoming a résumé of their own. */
async function deleteBatchItems(trx: Trx, { workspaceId, resumes }: PersonOfPool): Promise<number> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('batch_items') is not null as there`.execute(trx);
  if (!rows[0]?.there) return 0;
  const hashes = resumes.map(({ sha256 }) => sha256);
  return await deleteRows(
    trx,
    sql`delete from batch_items where workspace_id = ${workspaceId} and sha256 = any(${hashes}::text[])`,
  );
}

/**
 * Files that never became a résumé (rejected, cancelled, not sent) whose name has every part of one of the person's names, in any order
 * and case: the row stays in the sums of its import, without the name.
 */
async function forgetNamedFiles(
  trx: Trx,
  { workspaceId }: PersonOfPool,
  names: readonly (readonly string[])[],
): Promise<number> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('batch_items') is not null as there`.execute(trx);
  if (!rows[0]?.there) return 0;
  let forgotten = 0;
  for (const parts of names) {
    forgotten += await deleteRows(
      trx,
      sql`update batch_items set path = ${ERASED}, filename = ${ERASED}, sha256 = null where workspace_id = ${workspaceId} and resume_id is null and candidate_id is null
          and state not in ('unpacking', 'unpacked')
          and not exists (select from unnest(${[...parts]}::text[]) part where strpos(lower(path), part) = 0)`,
    );
  }
  return forgotten;
}

async function countRows(
  trx: Trx,
  table: string,
  workspaceId: string,
  column: string,
  ids: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
    where workspace_id = ${workspaceId} and ${sql.ref(column)} = any(${ids}::uuid[])`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** The number of rows that a statement deleted or changed. */
async function deleteRows(trx: Trx, statement: ReturnType<typeof sql>): Promise<number> {
  return Number((await statement.execute(trx)).numAffectedRows ?? 0n);
}

/**
 * Every table of the database, with the number of rows that hold one of the words. Of other workspaces nothing is looked at or told, and
 * logins, which are no part of a pool, are left out.
 */
export async function searchEverywhere(trx: Trx, workspaceId: string, words: readonly string[]): Promise<FoundPlace[]> {
  await sql`set local statement_timeout = '120s'`.execute(trx);
  const { rows } = await sql<{
    place: string;
    found: number;
  }>`select place, found from find_words(${words}::text[], ${workspaceId}::uuid)`.execute(trx);
  return rows.map(({ place, found }) => ({ place, rows: Number(found) }));
}

export interface NewErasure {
  readonly id: string;
  readonly person: PersonOfPool;
  readonly by: string | null;
  readonly now: Date;
  readonly prefixes: readonly string[];
  readonly removed: Removed;
}

export async function insertErasure(trx: Trx, { id, person, by, now, prefixes, removed }: NewErasure): Promise<void> {
  await trx
    .insertInto('erasures')
    .values({
      workspace_id: person.workspaceId,
      id,
      candidate_id: person.candidateId,
      merged_ids: [...person.mergedIds],
      erased_by: by,
      erased_at: now,
      storage_prefixes: [...prefixes],
      removed: JSON.stringify(removed),
    })
    .execute();
}

export interface OpenErasure {
  readonly workspaceId: string;
  readonly id: string;
  readonly prefixes: readonly string[];
}

/** Whose files were not all removed, because the program ended. */
export async function listRunning(trx: Trx, before: Date): Promise<OpenErasure[]> {
  return await trx
    .selectFrom('erasures')
    .select(['workspace_id as workspaceId', 'id', 'storage_prefixes as prefixes'])
    .where('state', '=', 'running')
    .where('erased_at', '<', before)
    .execute();
}

export async function finishErasure(
  trx: Trx,
  { workspaceId, id }: OpenErasure,
  files: number,
  verification: ErasureReport['verification'],
): Promise<void> {
  await trx
    .updateTable('erasures')
    .set({
      state: 'done',
      verification: verification === null ? null : JSON.stringify(verification),
      removed: sql<string>`removed || jsonb_build_object('files', ${files}::int)`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}

/** By the id of the candidate, or of one that had been merged into it. */
export async function findErasure(
  trx: Trx,
  workspaceId: string,
  candidateId: string,
): Promise<ErasureReport | undefined> {
  const row = await trx
    .selectFrom('erasures')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where((eb) => eb.or([eb('candidate_id', '=', candidateId), sql<boolean>`${candidateId}::uuid = any(merged_ids)`]))
    .orderBy('erased_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return ErasureReport.parse({
    id: row.id,
    candidateId: row.candidate_id,
    mergedIds: row.merged_ids,
    erasedAt: row.erased_at.toISOString(),
    erasedBy: row.erased_by,
    state: row.state,
    removed: z.record(z.string(), z.int()).parse(row.removed),
    verification: row.verification,
  });
}
