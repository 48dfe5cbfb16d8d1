// What people say about candidates: notes and tags.
import { VitaeError } from '@vitae/schema';
import type { CandidateNote, ListQuery, NoteList, Role, TagList, TagsReply, TagsRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { type CandidateRow, toCandidateEvent, toPerson } from './candidate-row.ts';
import { deleteNote, findNoteToChange, insertNote, listNotes, type NoteRow, updateNote } from './note-store.ts';
import { namesOf, type Reader } from './read-candidates.ts';
import { addTags, countTags, listTagsOf, removeTags } from './tag-store.ts';
import { holdSurvivor } from './take-in-resume.ts';
import type { UserNames } from './user-names.ts';

export interface Writer extends Reader {
  readonly role: Role;
}

/** Each throws `resource.not-found`. A note is changed by who wrote it, and deleted by them or an admin. */
export interface Remarks {
  notes(reader: Reader, candidateId: string, page: ListQuery): Promise<NoteList>;
  addNote(writer: Writer, candidateId: string, text: string): Promise<CandidateNote>;
  changeNote(writer: Writer, candidateId: string, noteId: string, text: string): Promise<CandidateNote>;
  deleteNote(writer: Writer, candidateId: string, noteId: string): Promise<void>;
  tag(writer: Writer, candidateId: string, wanted: TagsRequest): Promise<TagsReply>;
  tags(reader: Reader): Promise<TagList>;
}

export interface RemarksParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
}

export function createRemarks({ db, now, userNames }: RemarksParts): Remarks {
  const change = <T>(writer: Reader, id: string, work: (trx: Trx, row: CandidateRow) => Promise<T>): Promise<T> =>
    withWorkspace(db, writer, async (trx) => {
      const row = await heldCandidate(trx, id);
      const result = await work(trx, row);
      await writeLiveEvents(trx, [toCandidateEvent(row, 'updated', writer.userId)]);
      return result;
    });
  const shown = async (note: NoteRow) => toNote(note, await namesOf([note.created_by], userNames));
  return {
    notes: (reader, id, page) => withWorkspace(db, reader, (trx) => notesOf(trx, id, page, userNames)),
    addNote: (writer, id, text) =>
      change(writer, id, async (trx, row) => {
        const at = now();
        const of = { workspace_id: row.workspace_id, id: newId(), candidate_id: row.id };
        const note = { ...of, text, created_by: writer.userId, created_at: at, updated_at: at };
        await insertNote(trx, note);
        return await shown(note);
      }),
    changeNote: (writer, id, noteId, text) =>
      change(writer, id, async (trx, row) => {
        const note = await ownNote(trx, row, noteId, writer.userId);
        const changed = { ...note, text, updated_at: now() };
        await updateNote(trx, noteId, text, changed.updated_at);
        return await shown(changed);
      }),
    deleteNote: (writer, id, noteId) =>
      change(writer, id, async (trx, row) => {
        await ownNote(trx, row, noteId, writer.role === 'admin' ? undefined : writer.userId);
        await deleteNote(trx, noteId);
      }),
    tag: (writer, id, { add, remove }) =>
      change(writer, id, async (trx, row) => {
        await removeTags(trx, row, remove);
        await addTags(trx, row, add, writer.userId, now());
        return { tags: await listTagsOf(trx, row.id) };
      }),
    tags: (reader) => withWorkspace(db, reader, async (trx) => ({ items: await countTags(trx) })),
  };
}

async function heldCandidate(trx: Trx, id: string): Promise<CandidateRow> {
  const row = await holdSurvivor(trx, id);
  if (row === undefined) throw new VitaeError('resource.not-found');
  return row;
}

async function notesOf(trx: Trx, id: string, page: ListQuery, userNames: UserNames): Promise<NoteList> {
  const { id: candidateId } = await heldCandidate(trx, id);
  const before = decodeCursor(page.cursor, z.uuid());
  const rows = await listNotes(trx, candidateId, { limit: page.limit + 1, before });
  const people = await namesOf(
    rows.map(({ created_by }) => created_by),
    userNames,
  );
  return pageOf(
    rows,
    page.limit,
    (row) => toNote(row, people),
    ({ id: position }) => position,
  );
}

/** `writtenBy` undefined: whoever wrote it. */
async function ownNote(trx: Trx, row: CandidateRow, noteId: string, writtenBy: string | undefined): Promise<NoteRow> {
  const note = await findNoteToChange(trx, row.id, noteId);
  if (note === undefined) throw new VitaeError('resource.not-found');
  if (writtenBy !== undefined && note.created_by !== writtenBy) {
    throw new VitaeError('resource.not-found', { detail: 'Only who wrote a note can change it.' });
  }
  return note;
}

function toNote(row: NoteRow, people: ReadonlyMap<string, string>): CandidateNote {
  return {
    id: row.id,
    text: row.text,
    by: toPerson(row.created_by, people),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
