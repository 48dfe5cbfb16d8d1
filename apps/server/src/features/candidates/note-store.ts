// SQL of `candidate_notes`.
import type { Selectable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateNotesTable } from './candidates-tables.ts';

export type NoteRow = Selectable<CandidateNotesTable>;

export async function insertNote(trx: Trx, note: NoteRow): Promise<void> {
  await trx.insertInto('candidate_notes').values(note).execute();
}

/** The newest first, from before the note `before` on. */
export async function listNotes(
  trx: Trx,
  candidateId: string,
  page: { readonly limit: number; readonly before: string | undefined },
): Promise<NoteRow[]> {
  let query = trx.selectFrom('candidate_notes').selectAll().where('candidate_id', '=', candidateId);
  if (page.before !== undefined) query = query.where('id', '<', page.before);
  return await query.orderBy('id', 'desc').limit(page.limit).execute();
}

export async function findNoteToChange(trx: Trx, candidateId: string, id: string): Promise<NoteRow | undefined> {
  return await trx
    .selectFrom('candidate_notes')
    .selectAll()
    .where('candidate_id', '=', candidateId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateNote(trx: Trx, id: string, text: string, now: Date): Promise<void> {
  await trx.updateTable('candidate_notes').set({ text, updated_at: now }).where('id', '=', id).execute();
}

export async function deleteNote(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('candidate_notes').where('id', '=', id).execute();
}
