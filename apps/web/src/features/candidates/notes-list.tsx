// What people noted about a candidate, the newest first, and a place to write.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CandidateNote } from '@vitae/schema/api';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { addNote, changeNote, deleteNote } from '../../api/candidates.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { notify } from '../../ui/toast.tsx';
import { useMe } from '../accounts/session-query.ts';
import { notesQuery } from './candidate-queries.ts';

/** Saves, forgets what was asked before, and tells when it did not work. */
function useNoteChange<T>(id: string, mutationFn: (given: T) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: candidateKeys.notes(id) });
      void queryClient.invalidateQueries({ queryKey: candidateKeys.timeline(id) });
    },
    onError: (error) => notify.problem('The note was not saved', messageOf(error)),
  });
}

export function NotesList({ id }: { id: string }) {
  const { data } = useQuery(notesQuery(id));
  return (
    <div className="flex flex-col gap-3">
      <NewNote id={id} />
      {data !== undefined && data.items.length > 0 && (
        <ul aria-label="Notes" className="flex flex-col gap-2">
          {data.items.map((note) => (
            <Note key={note.id} id={id} note={note} />
          ))}
        </ul>
      )}
    </div>
  );
}

function NewNote({ id }: { id: string }) {
  const [text, setText] = useState('');
  const add = useNoteChange(id, (note: string) => addNote(id, note));
  return (
    <form
      className="flex flex-col items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add.mutate(text, { onSuccess: () => setText('') });
      }}
    >
      <Field label="New note" labelHidden className="w-full">
        <Textarea
          rows={2}
          maxLength={10_000}
          placeholder="Write a note"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {text.trim() !== '' && (
        <Button type="submit" size="sm" variant="primary" busy={add.isPending}>
          Save the note
        </Button>
      )}
    </form>
  );
}

function Note({ id, note }: { id: string; note: CandidateNote }) {
  const me = useMe();
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const remove = useNoteChange(id, () => deleteNote(id, note.id));
  const mine = note.by?.id === me.user.id;
  return (
    <li className="rounded-lg bg-sunken px-3 py-2">
      <div className="flex items-center gap-1 text-sm text-muted">
        <span className="min-w-0 flex-1 truncate">
          {note.by?.name ?? 'Somebody'} ·{' '}
          <time dateTime={note.createdAt} title={exactTimeText(note.createdAt)}>
            {timeText(note.createdAt, now)}
          </time>
          {note.updatedAt !== note.createdAt && ' · edited'}
        </span>
        {mine && !editing && (
          <IconButton size="sm" label="Edit this note" icon={<Pencil aria-hidden />} onClick={() => setEditing(true)} />
        )}
        {(mine || me.role === 'admin') && (
          <IconButton
            size="sm"
            label="Delete this note"
            icon={<Trash2 aria-hidden />}
            onClick={() => remove.mutate(undefined)}
          />
        )}
      </div>
      {editing ? (
        <NoteEditor id={id} note={note} onEnd={() => setEditing(false)} />
      ) : (
        <p className="whitespace-pre-wrap wrap-anywhere">{note.text}</p>
      )}
    </li>
  );
}

function NoteEditor({ id, note, onEnd }: { id: string; note: CandidateNote; onEnd: () => void }) {
  const [text, setText] = useState(note.text);
  const save = useNoteChange(id, (next: string) => changeNote(id, note.id, next));
  return (
    <form
      className="flex flex-col gap-2 pb-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') save.mutate(text, { onSuccess: onEnd });
      }}
    >
      <Field label="Note" labelHidden>
        <Textarea rows={3} maxLength={10_000} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="flex justify-end gap-2">
        <Button size="sm" onClick={onEnd}>
          Cancel
        </Button>
        <Button size="sm" type="submit" variant="primary" busy={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
