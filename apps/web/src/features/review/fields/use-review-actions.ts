// Everything that a person can do to the profile, as edits for the saver.
import type { Place, ProfileChange } from '@vitae/schema';
import { useMemo } from 'react';
import { readTyped } from '../model/field-text.ts';
import { type ReviewSession, useSession } from '../model/review-context.tsx';
import type { AddableSlot, ReviewEntry, ReviewField } from '../model/review-fields.ts';
import type { LaidList } from '../model/section-layout.ts';
import { fieldAfter } from '../model/walk-order.ts';
import { useFocusField } from './use-focus-field.ts';

export interface Evidence {
  readonly raw: string;
  readonly places: readonly Place[];
}

/** A slot that can be set: a field, or one that is not shown yet. */
export type Settable = Pick<ReviewField, 'path' | 'slot'>;

export interface ReviewActions {
  /** Gives back what is wrong with the text; undefined when it was taken. */
  set(field: Settable, typed: string, evidence?: Evidence): string | undefined;
  confirm(fields: readonly ReviewField[], label?: string): void;
  /** Empties a slot where it stands. */
  clear(field: ReviewField): void;
  /** Empties it and goes to the field before, because this one may be gone. */
  remove(field: ReviewField): void;
  draft(slot: AddableSlot): void;
  addEntry(list: LaidList): void;
  /** A new entry with its first value, in one edit. */
  addEntryWith(list: LaidList, key: string, typed: string, evidence: Evidence): string | undefined;
  moveEntry(entry: ReviewEntry, by: 1 | -1): void;
  removeEntry(entry: ReviewEntry): void;
  /** To the next field of the walk; false when there is none. */
  go(from: string | undefined, direction: 1 | -1, wrap?: boolean): boolean;
  /** Back to the field that had the focus last, or to the first of the walk. */
  resume(): void;
}

export function useReviewActions(): ReviewActions {
  const session = useSession();
  const focusField = useFocusField();
  return useMemo(
    () => ({
      ...valueActions(session, focusField),
      ...entryActions(session, focusField),
      ...walkActions(session, focusField),
    }),
    [session, focusField],
  );
}

type Focus = (path: string) => void;

function valueActions({ saver, ui, model }: ReviewSession, focusField: Focus) {
  const clear = (field: ReviewField): void => {
    ui.set({ drafted: without(ui.get().drafted, field.path) });
    if (field.value !== undefined) saver.change([{ op: 'remove', path: field.path }], `${field.slot.label} removed`);
  };
  return {
    clear,
    set(field: Settable, typed: string, evidence?: Evidence): string | undefined {
      const read = readTyped(field.slot, typed);
      if (!read.ok) return read.message;
      const change: ProfileChange = { op: 'set', path: field.path, value: read.value, ...proof(evidence) };
      const [error] = saver.change([change], `${field.slot.label} set`);
      if (error === undefined) ui.set({ drafted: without(ui.get().drafted, field.path) });
      return error?.message;
    },
    confirm(fields: readonly ReviewField[], label?: string): void {
      const changes = fields.map(({ path }): ProfileChange => ({ op: 'confirm', path }));
      if (changes.length > 0) saver.change(changes, label ?? `${fields[0]?.slot.label} confirmed`);
    },
    remove(field: ReviewField): void {
      const next = fieldAfter(model().fields, field.path, -1, 'all');
      clear(field);
      if (next !== undefined) focusField(next.path);
    },
    draft({ path }: AddableSlot): void {
      ui.set({ drafted: new Set([...ui.get().drafted, path]) });
      focusField(path);
    },
  };
}

function entryActions({ saver, model }: ReviewSession, focusField: Focus) {
  return {
    addEntry(list: LaidList): void {
      const id = newEntryId();
      saver.change([{ op: 'add-entry', path: list.path, id }], `${capital(list.noun)} added`);
      const first = list.slots.find((slot) => slot.core) ?? list.slots[0];
      if (first !== undefined) focusField(`${list.path}/${id}/${first.key}`);
    },
    addEntryWith(list: LaidList, key: string, typed: string, evidence: Evidence): string | undefined {
      const slot = list.slots.find((candidate) => candidate.key === key);
      if (slot === undefined) return 'There is no such field.';
      const read = readTyped(slot, typed);
      if (!read.ok) return read.message;
      const id = newEntryId();
      const path = `${list.path}/${id}/${key}${slot.many ? '/0' : ''}`;
      const changes: ProfileChange[] = [
        { op: 'add-entry', path: list.path, id },
        { op: 'set', path, value: read.value, ...proof(evidence) },
      ];
      const [error] = saver.change(changes, `${capital(list.noun)} added`);
      if (error === undefined) focusField(path);
      return error?.message;
    },
    moveEntry(entry: ReviewEntry, by: 1 | -1): void {
      saver.change(
        [{ op: 'move-entry', path: entry.path, index: Math.max(0, entry.index + by) }],
        `${entry.title} moved`,
      );
    },
    removeEntry(entry: ReviewEntry): void {
      const next = fieldAfter(model().fields, entry.fields[0]?.path, -1, 'all');
      saver.change([{ op: 'remove', path: entry.path }], `${entry.title} removed`);
      if (next !== undefined) focusField(next.path);
    },
  };
}

function walkActions({ ui, model }: ReviewSession, focusField: Focus) {
  const go = (from: string | undefined, direction: 1 | -1, wrap = false): boolean => {
    const next = fieldAfter(model().fields, from, direction, ui.get().walk, wrap);
    if (next !== undefined) focusField(next.path);
    return next !== undefined;
  };
  return {
    go,
    resume(): void {
      const { active } = ui.get();
      if (active === undefined) go(undefined, 1);
      else focusField(active);
    },
  };
}

/** Unlike the index of an entry its id must be new in the whole profile. */
function newEntryId(): string {
  return `h-${crypto.randomUUID()}`;
}

function proof(evidence: Evidence | undefined) {
  return evidence === undefined ? {} : { raw: evidence.raw, places: [...evidence.places] };
}

function without(paths: ReadonlySet<string>, path: string): ReadonlySet<string> {
  return paths.has(path) ? new Set([...paths].filter((other) => other !== path)) : paths;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
