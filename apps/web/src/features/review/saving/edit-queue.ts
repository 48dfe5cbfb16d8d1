// Edits on their way to the server, undo and redo, as plain values and transitions. Nothing here waits or talks to anybody.
import { type ChangeResult, type Profile, type ProfileChange, valueAtPath } from '@vitae/schema';

export interface ChangeEdit {
  readonly kind: 'change';
  readonly id: string;
  /** What it does, for messages and the undo button: "Set Employer". */
  readonly label: string;
  readonly at: string;
  readonly changes: readonly ProfileChange[];
}

/** Brings back a whole version: one from the history, or the one before or after an edit made here. */
export interface RestoreEdit {
  readonly kind: 'restore';
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly target: number | { readonly edit: string; readonly side: 'before' | 'after' };
  /** Its content, shown until the server answers. */
  readonly profile: Profile;
}

export type Edit = ChangeEdit | RestoreEdit;

export interface ServerState {
  readonly version: number;
  readonly profile: Profile;
}

export interface UndoStep {
  readonly edit: Edit;
  readonly before: Profile;
  readonly after: Profile;
}

export type Trouble =
  /** Tried again by itself. */
  | { readonly kind: 'offline'; readonly message: string }
  /** The server will not take the first edit; a person decides. */
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else changed the same values. */
  | { readonly kind: 'conflict'; readonly theirs: ServerState; readonly paths: readonly string[] };

export interface EditQueue {
  readonly server: ServerState;
  /** Oldest first; the first is on its way when `sending`. */
  readonly pending: readonly Edit[];
  readonly sending: boolean;
  readonly trouble: Trouble | undefined;
  /** Which versions lie around the edits that were saved. */
  readonly versions: Readonly<Record<string, { readonly before: number; readonly after: number }>>;
  readonly undo: readonly UndoStep[];
  readonly redo: readonly UndoStep[];
}

export type ApplyChanges = (profile: Profile, changes: readonly ProfileChange[], at: string) => ChangeResult;

export function startQueue(server: ServerState, pending: readonly Edit[] = []): EditQueue {
  return { server, pending, sending: false, trouble: undefined, versions: {}, undo: [], redo: [] };
}

/**
 * The profile as the person sees it: the server's with all waiting edits. One that doesn't fit any more, because somebody else took
 * its entry away, is left out here; the server will refuse it and a person decides.
 */
export function currentProfile({ server, pending }: EditQueue, apply: ApplyChanges): Profile {
  return pending.reduce((profile, edit) => {
    if (edit.kind === 'restore') return edit.profile;
    const result = apply(profile, edit.changes, edit.at);
    return result.ok ? result.profile : profile;
  }, server.profile);
}

export function enqueue(queue: EditQueue, step: UndoStep): EditQueue {
  return { ...queue, pending: [...queue.pending, step.edit], undo: [...queue.undo, step], redo: [] };
}

/** An edit that was not sent yet is dropped; a saved one is undone by restoring the version before it. */
export function undoLast(queue: EditQueue, id: string, at: string): EditQueue {
  const step = queue.undo.at(-1);
  if (step === undefined) return queue;
  const moved = { ...queue, undo: queue.undo.slice(0, -1), redo: [...queue.redo, step] };
  if (isUnsent(queue, step.edit.id)) return { ...moved, pending: withoutEdit(queue.pending, step.edit.id) };
  const restore = restoreAround(step, 'before', id, at);
  return { ...moved, pending: [...queue.pending, restore] };
}

export function redoLast(queue: EditQueue, id: string, at: string): EditQueue {
  const step = queue.redo.at(-1);
  if (step === undefined) return queue;
  const moved = { ...queue, redo: queue.redo.slice(0, -1), undo: [...queue.undo, step] };
  const undoing = queue.pending.find(
    (edit) => edit.kind === 'restore' && typeof edit.target === 'object' && edit.target.edit === step.edit.id,
  );
  if (undoing !== undefined && isUnsent(queue, undoing.id)) {
    return { ...moved, pending: withoutEdit(queue.pending, undoing.id) };
  }
  const wasSent = queue.versions[step.edit.id] !== undefined || queue.pending.some((edit) => edit.id === step.edit.id);
  const again = wasSent ? restoreAround(step, 'after', id, at) : step.edit;
  return { ...moved, pending: [...queue.pending, again] };
}

export function startSending(queue: EditQueue): EditQueue {
  return { ...queue, sending: true };
}

/** The server saved the first edit. */
export function acknowledge(queue: EditQueue, server: ServerState): EditQueue {
  const [saved, ...pending] = queue.pending;
  if (saved === undefined) return { ...queue, server, sending: false, trouble: undefined };
  const versions = { ...queue.versions, [saved.id]: { before: queue.server.version, after: server.version } };
  return { ...queue, server, pending, versions, sending: false, trouble: undefined };
}

export function stopWith(queue: EditQueue, trouble: Trouble | undefined): EditQueue {
  return { ...queue, sending: false, trouble };
}

/** The version that a waiting restore means; undefined for an edit that the server never saw. */
export function targetVersion(queue: EditQueue, { target }: RestoreEdit): number | undefined {
  return typeof target === 'number' ? target : queue.versions[target.edit]?.[target.side];
}

/** Somebody else saved. Edits of other values are kept on top of theirs; where the same value changed, a person decides. */
export function rebase(queue: EditQueue, theirs: ServerState): EditQueue {
  const paths = [...new Set(queue.pending.flatMap((edit) => clashes(edit, queue.server.profile, theirs.profile)))];
  if (paths.length > 0) return stopWith(queue, { kind: 'conflict', theirs, paths });
  return adopt(queue, theirs);
}

/** Takes the server's state as the new ground; undo would throw away what others did, so it starts anew. */
export function adopt(queue: EditQueue, server: ServerState): EditQueue {
  return { ...startQueue(server, queue.pending), sending: false };
}

/** What went back to a version made here is dropped, because the versions in between are no longer only ours. */
export function keepMine(queue: EditQueue): EditQueue {
  if (queue.trouble?.kind !== 'conflict') return queue;
  const pending = queue.pending.filter((edit) => edit.kind === 'change' || typeof edit.target === 'number');
  return adopt({ ...queue, pending }, queue.trouble.theirs);
}

export function takeTheirs(queue: EditQueue): EditQueue {
  return queue.trouble?.kind === 'conflict' ? startQueue(queue.trouble.theirs) : queue;
}

/** Gives up the first edit, which the server refused. */
export function discardFirst(queue: EditQueue): EditQueue {
  const [first, ...pending] = queue.pending;
  if (first === undefined) return queue;
  const keep = (step: UndoStep): boolean => step.edit.id !== first.id;
  return { ...queue, pending, trouble: undefined, undo: queue.undo.filter(keep), redo: queue.redo.filter(keep) };
}

function isUnsent({ pending, sending }: EditQueue, id: string): boolean {
  const index = pending.findIndex((edit) => edit.id === id);
  return index > 0 || (index === 0 && !sending);
}

function withoutEdit(pending: readonly Edit[], id: string): Edit[] {
  return pending.filter((edit) => edit.id !== id);
}

function restoreAround(step: UndoStep, side: 'before' | 'after', id: string, at: string): RestoreEdit {
  const verb = side === 'before' ? 'Undo' : 'Redo';
  return {
    kind: 'restore',
    id,
    at,
    label: `${verb}: ${step.edit.label}`,
    target: { edit: step.edit.id, side },
    profile: step[side],
  };
}

function clashes(edit: Edit, ours: Profile, theirs: Profile): string[] {
  if (edit.kind === 'restore') return ['*'];
  return edit.changes.flatMap(({ path }) => {
    const before = valueAtPath(ours, path);
    const now = valueAtPath(theirs, path);
    return before?.value === now?.value && before?.source === now?.source ? [] : [path];
  });
}
