// SQL of `resumes`. What a transaction sees is limited by `withVisible`, `withWorkspace` or `asSystem`.
import type { Outcome } from '@vitae/schema';
import { type Insertable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { RESUME_COLUMNS, type ResumeRow } from './resume-row.ts';
import type { ResumesTable } from './resumes-tables.ts';

export interface Progress {
  readonly status: 'queued' | 'processing';
  readonly stage: 'received' | 'read' | 'understood';
  /** 0–100. */
  readonly progress: number;
}

/** Until the transaction ends, nobody else in the workspace decides about a document with these bytes. */
export async function lockBytes(trx: Trx, workspaceId: string, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} ${sha256}`}, 0))`.execute(trx);
}

/**
 * The visible résumé that holds these bytes, to which another upload is linked. One that gave nothing, because it could not be read or
 * its reading failed, is none: sending the file again tries again, and says once more what is wrong with it.
 */
export async function findOriginal(trx: Trx, sha256: string): Promise<ResumeRow | undefined> {
  return await originals(trx)
    .select(RESUME_COLUMNS)
    .where('sha256', '=', sha256)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** The same for many at once: the ids of the résumés by the bytes that they hold. */
export async function findOriginals(trx: Trx, sha256s: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await originals(trx)
    .select(['id', 'sha256'])
    .where('sha256', '=', sql<string>`any(${[...sha256s]}::text[])`)
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(({ id, sha256 }) => [sha256, id]));
}

function originals(trx: Trx) {
  return trx
    .selectFrom('resumes')
    .where('duplicate_of', 'is', null)
    .where(sql<boolean>`coalesce(outcome_kind, '') not in ('failed', 'unreadable')`);
}

export async function insertResume(trx: Trx, row: Insertable<ResumesTable>): Promise<ResumeRow> {
  const search = titleVector(row.filename, row.name ?? null);
  return await trx
    .insertInto('resumes')
    .values({ ...row, search })
    .returning(RESUME_COLUMNS)
    .executeTakeFirstOrThrow();
}

export async function findResume(trx: Trx, id: string): Promise<ResumeRow | undefined> {
  return await trx.selectFrom('resumes').select(RESUME_COLUMNS).where('id', '=', id).executeTakeFirst();
}

/** Others wait until this transaction ends. */
export async function findResumeToChange(trx: Trx, id: string): Promise<ResumeRow | undefined> {
  return await trx.selectFrom('resumes').select(RESUME_COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Undefined when this reading has ended, or the résumé is gone: then there is nothing to tell. Never moves backwards. */
export async function moveResume(
  trx: Trx,
  id: string,
  reading: number,
  to: Progress,
  now: Date,
): Promise<ResumeRow | undefined> {
  return await trx
    .updateTable('resumes')
    .set({ ...to, moved_at: now })
    .where('id', '=', id)
    .where('reading', '=', reading)
    .where('status', '<>', 'done')
    .returning(RESUME_COLUMNS)
    .executeTakeFirst();
}

export interface Ending {
  readonly outcome: Outcome;
  readonly stage: 'received' | 'read' | 'understood' | 'saved';
  readonly now: Date;
  /** Whose résumé it is; undefined leaves it. */
  readonly candidateId?: string;
}

export async function endResume(trx: Trx, id: string, ending: Ending): Promise<ResumeRow> {
  return await trx
    .updateTable('resumes')
    .set({
      status: 'done',
      stage: ending.stage,
      progress: 100,
      outcome: JSON.stringify(ending.outcome),
      moved_at: ending.now,
      finished_at: ending.now,
      ...(ending.candidateId === undefined ? {} : { candidate_id: ending.candidateId }),
    })
    .where('id', '=', id)
    .returning(RESUME_COLUMNS)
    .executeTakeFirstOrThrow();
}

export async function setSecondReading(trx: Trx, id: string, state: 'waiting' | 'done'): Promise<ResumeRow> {
  return await trx
    .updateTable('resumes')
    .set({ second_reading: state })
    .where('id', '=', id)
    .returning(RESUME_COLUMNS)
    .executeTakeFirstOrThrow();
}

export interface ProfileFacts {
  readonly version: number;
  readonly name: string | null;
  readonly label: string | null;
  readonly toCheck: number;
  /** Undefined: the outcome stays. */
  readonly outcome?: Outcome;
  readonly format?: string;
  /** Of the document, to be searched; undefined: the words that are there stay. */
  readonly text?: string;
}

/** What lists, filters and searches show of the current profile version. */
export async function setProfileFacts(trx: Trx, row: ResumeRow, facts: ProfileFacts): Promise<ResumeRow> {
  const { name, label, text } = facts;
  const words = text === undefined ? sql<string>`ts_filter(search, '{d}')` : textVector(text);
  return await trx
    .updateTable('resumes')
    .set({
      version: facts.version,
      name,
      label,
      to_check: facts.toCheck,
      search: sql<string>`${titleVector(row.filename, name)} || ${words}`,
      ...(facts.outcome === undefined ? {} : { outcome: JSON.stringify(facts.outcome) }),
      ...(facts.format === undefined ? {} : { format: facts.format }),
    })
    .where('id', '=', row.id)
    .returning(RESUME_COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Uploads that are linked to this one show the same name, and are the same person’s. */
export async function setFactsOfDuplicates(
  trx: Trx,
  id: string,
  facts: { readonly name: string | null; readonly label: string | null; readonly candidateId?: string },
): Promise<void> {
  const { name, label, candidateId } = facts;
  await trx
    .updateTable('resumes')
    .set({ name, label, ...(candidateId === undefined ? {} : { candidate_id: candidateId }) })
    .where('duplicate_of', '=', id)
    .execute();
}

/** Whose résumé this is. */
export async function linkCandidate(trx: Trx, id: string, candidateId: string): Promise<void> {
  await trx.updateTable('resumes').set({ candidate_id: candidateId }).where('id', '=', id).execute();
}

/** A vector holds at most a megabyte; this many characters of any text stay below it. */
const MAX_SEARCHED = 100_000;

function titleVector(filename: string, name: string | null) {
  const title = `${filename.replace(/[^\p{L}\p{N}]+/gu, ' ')} ${name ?? ''}`;
  return sql<string>`setweight(to_tsvector('simple', ${title}), 'A')`;
}

function textVector(text: string) {
  return sql<string>`to_tsvector('simple', ${text.slice(0, MAX_SEARCHED)})`;
}

/** The next reading of a finished résumé begins. */
export async function startReading(trx: Trx, id: string, taskId: string, now: Date): Promise<ResumeRow> {
  return await trx
    .updateTable('resumes')
    .set((eb) => ({
      reading: eb('reading', '+', 1),
      status: 'queued',
      stage: 'received',
      progress: 5,
      outcome: null,
      finished_at: null,
      second_reading: null,
      duplicate_of: null,
      task_id: taskId,
      resends: 0,
      moved_at: now,
    }))
    .where('id', '=', id)
    .returning(RESUME_COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Versions and readings go with it. */
export async function deleteResumeRow(trx: Trx, workspaceId: string, id: string): Promise<void> {
  await trx.deleteFrom('resumes').where('workspace_id', '=', workspaceId).where('id', '=', id).execute();
}

/** Uploads that were linked to this one, the oldest first. Sees past what the caller may see only inside `asSystem`. */
export async function findDuplicatesOf(trx: Trx, workspaceId: string, id: string): Promise<ResumeRow[]> {
  return await trx
    .selectFrom('resumes')
    .select(RESUME_COLUMNS)
    .where('workspace_id', '=', workspaceId)
    .where('duplicate_of', '=', id)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function linkDuplicates(trx: Trx, workspaceId: string, from: string, to: string): Promise<void> {
  await trx
    .updateTable('resumes')
    .set({ duplicate_of: to, outcome: sql<string>`jsonb_set(outcome, '{duplicateOf}', to_jsonb(${to}::text))` })
    .where('workspace_id', '=', workspaceId)
    .where('duplicate_of', '=', from)
    .where('id', '<>', to)
    .execute();
}
