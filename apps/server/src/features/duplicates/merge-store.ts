// SQL of merges: what moves from one candidate to another and back.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { MergeRecord } from './merge-record.ts';

const MOVED = {
  resumes: 'resumes',
  notes: 'candidate_notes',
  sources: 'candidate_sources',
  consents: 'candidate_consents',
} as const;
type Moved = keyof typeof MOVED;
/** Both may have the same one. */
const COPIED = { tags: 'candidate_tags', jobs: 'job_candidates' } as const;

/** Ids of what moved. `only`: just these, as far as they are still there. */
export async function moveRows(
  trx: Trx,
  kind: Moved,
  { from, to, only }: { readonly from: string; readonly to: string; readonly only?: readonly string[] },
): Promise<string[]> {
  const chosen = only === undefined ? sql`true` : sql`id = any(${[...only]}::uuid[])`;
  const { rows } = await sql<{ id: string }>`update ${sql.table(MOVED[kind])} set candidate_id = ${to}
    where candidate_id = ${from} and ${chosen} returning id`.execute(trx);
  return rows.map(({ id }) => id);
}

export async function countRows(trx: Trx, kind: Moved | keyof typeof COPIED, candidateId: string): Promise<number> {
  const table = { ...MOVED, ...COPIED }[kind];
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}
    where candidate_id = ${candidateId}`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** The tags that `to` did not have; `at` marks them. */
export async function copyTags(trx: Trx, from: string, to: string, at: Date): Promise<string[]> {
  const { rows } = await sql<{
    tag: string;
  }>`insert into candidate_tags (workspace_id, candidate_id, tag, added_by, added_at)
    select workspace_id, ${to}::uuid, tag, added_by, ${at}::timestamptz from candidate_tags where candidate_id = ${from}
    on conflict do nothing returning tag`.execute(trx);
  return rows.map(({ tag }) => tag);
}

/** Those that somebody took off and put on again since are that person's. */
export async function takeTags(trx: Trx, candidateId: string, tags: readonly string[], addedAt: Date): Promise<void> {
  await sql`delete from candidate_tags where candidate_id = ${candidateId} and tag = any(${[...tags]}::text[])
    and added_at = ${addedAt}::timestamptz`.execute(trx);
}

export async function setMergedInto(trx: Trx, candidateId: string, survivorId: string | null): Promise<void> {
  await trx.updateTable('candidates').set({ merged_into: survivorId }).where('id', '=', candidateId).execute();
}

export interface StoredMerge {
  readonly id: string;
  readonly mergedId: string;
  readonly mergedAt: Date;
  readonly record: MergeRecord;
}

export async function insertMerge(
  trx: Trx,
  merge: {
    readonly survivorId: string;
    readonly mergedId: string;
    readonly record: MergeRecord;
    readonly by: string;
    readonly now: Date;
  },
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('candidate_merges')
    .values({
      ...{ id, survivor_id: merge.survivorId, merged_id: merge.mergedId, merged_by: merge.by, merged_at: merge.now },
      before: JSON.stringify(merge.record),
    })
    .execute();
  return id;
}

/** Those not taken back, the newest first. */
export async function listMerges(trx: Trx, survivorId: string): Promise<StoredMerge[]> {
  const rows = await trx
    .selectFrom('candidate_merges')
    .select(['id', 'merged_id', 'merged_at', 'before'])
    .where('survivor_id', '=', survivorId)
    .where('undone_at', 'is', null)
    .orderBy('merged_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, merged_id, merged_at, before }) => ({
    ...{ id, mergedId: merged_id, mergedAt: merged_at },
    record: MergeRecord.parse(before),
  }));
}

export async function endMerge(trx: Trx, id: string, by: string, now: Date): Promise<void> {
  await trx.updateTable('candidate_merges').set({ undone_by: by, undone_at: now }).where('id', '=', id).execute();
}

/** Null when there is no such résumé. */
export async function findResumeVersion(trx: Trx, resumeId: string | null): Promise<number | null> {
  if (resumeId === null) return null;
  const row = await trx.selectFrom('resumes').select('version').where('id', '=', resumeId).executeTakeFirst();
  return row?.version ?? null;
}
