// SQL of the list of résumés: filters, words, order, total.
import type { ResumeListQuery } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { RESUME_COLUMNS, type ResumeRow } from './resume-row.ts';

export type ListFilter = Omit<ResumeListQuery, 'limit' | 'cursor'>;

const RUNNING: readonly string[] = ['queued', 'processing', 'done'];

/** The newest first; ids grow with time. `before`: the id of the last row seen. */
export async function listResumes(
  trx: Trx,
  filter: ListFilter,
  page: { readonly limit: number; readonly before: string | undefined },
): Promise<ResumeRow[]> {
  const { before } = page;
  return await filtered(trx, filter)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .select(RESUME_COLUMNS)
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
}

export async function countResumes(trx: Trx, filter: ListFilter): Promise<number> {
  const { count } = await filtered(trx, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function filtered(trx: Trx, filter: ListFilter) {
  const { status, source, uploadedFrom, uploadedTo, text } = filter;
  const words = text === undefined ? null : searchWords(text);
  let query = trx.selectFrom('resumes');
  if (status !== undefined) query = query.where(RUNNING.includes(status) ? 'status' : 'outcome_kind', '=', status);
  if (source !== undefined) query = query.where('source', '=', source);
  if (uploadedFrom !== undefined) query = query.where('uploaded_at', '>=', new Date(uploadedFrom));
  if (uploadedTo !== undefined) query = query.where('uploaded_at', '<=', new Date(uploadedTo));
  if (words !== null) query = query.where('id', 'in', sql<string>`(select search_resumes(${words}))`);
  return query;
}

/** All words must be there; the last one may be half typed. Null when there is nothing to search for. */
export function searchWords(text: string): string | null {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words.map((word) => `'${word}':*`).join(' & ');
}
