// A profile as the fields of the review: every value with its path, slot and state, grouped in sections and entries.
import {
  type AnyEntry,
  type Extracted,
  entriesOf,
  type Profile,
  type ProfileValue,
  type ValueState,
  valueState,
  valuesIn,
} from '@vitae/schema';
import { type LaidList, type LaidSection, type LaidSlot, SECTIONS, type SectionId } from './section-layout.ts';

export type FieldValue = Extracted<string | number>;
export type FieldState = ValueState | 'empty';

export interface ReviewField {
  /** As `ProfileChange` names it; for an empty list of values the path of its first. */
  readonly path: string;
  readonly slot: LaidSlot;
  readonly section: SectionId;
  /** The label with what it belongs to, for screen readers and messages: "Employer, Nurse". */
  readonly name: string;
  readonly value: FieldValue | undefined;
  readonly state: FieldState;
}

/** A slot that holds nothing yet (or a list of values that can grow), with the path to set. */
export interface AddableSlot {
  readonly slot: LaidSlot;
  readonly path: string;
}

export interface ReviewEntry {
  readonly id: string;
  readonly path: string;
  readonly index: number;
  readonly title: string;
  readonly fields: readonly ReviewField[];
  readonly addable: readonly AddableSlot[];
}

export interface ReviewSection {
  readonly section: LaidSection;
  readonly fields: readonly ReviewField[];
  readonly addable: readonly AddableSlot[];
  readonly entries: readonly ReviewEntry[];
}

/** `drafted`: paths of empty slots that the person wants to fill, shown although they hold nothing yet. */
export function reviewSections(
  profile: Profile,
  threshold: number,
  drafted: ReadonlySet<string> = new Set(),
): ReviewSection[] {
  return SECTIONS.map((section) => {
    const holderOf = (slot: LaidSlot) => (slot.key.startsWith('location/') ? profile.basics.location : profile.basics);
    const context = { prefix: 'basics', section: section.id, title: '', threshold, drafted };
    return {
      section,
      ...slotFields(section.slots, holderOf, context),
      entries: section.list === undefined ? [] : listEntries(profile, section.list, section.id, { threshold, drafted }),
    };
  });
}

/** All fields in the order in which they stand on the screen. */
export function allFields(sections: readonly ReviewSection[]): ReviewField[] {
  return sections.flatMap(sectionFields);
}

export function sectionFields({ fields, entries }: ReviewSection): ReviewField[] {
  return [...fields, ...entries.flatMap((entry) => entry.fields)];
}

/** Whether there is nothing to show in a section, so that only its "Add" stands below. */
export function isEmptySection({ fields, entries }: ReviewSection): boolean {
  return entries.length === 0 && fields.length === 0;
}

function listEntries(
  profile: Profile,
  list: LaidList,
  section: SectionId,
  options: Pick<FieldContext, 'threshold' | 'drafted'>,
): ReviewEntry[] {
  return entriesOf(profile, list.path).map((entry, index) => {
    const title = entryTitle(entry, list);
    const prefix = `${list.path}/${entry.id}`;
    const fields = slotFields(list.slots, () => entry, { prefix, section, title, ...options });
    return { id: entry.id, path: prefix, index, title, ...fields };
  });
}

function entryTitle(entry: AnyEntry, list: LaidList): string {
  const parts = list.titleKeys.flatMap((key) => valuesIn(entry, key).map(({ value }) => String(value)));
  return parts.length > 0 ? parts.join(', ') : `New ${list.noun}`;
}

interface FieldContext {
  readonly prefix: string;
  readonly section: SectionId;
  readonly title: string;
  readonly threshold: number;
  readonly drafted: ReadonlySet<string>;
}

function slotFields(
  slots: readonly LaidSlot[],
  holderOf: (slot: LaidSlot) => Readonly<Record<string, unknown>>,
  { prefix, section, title, threshold, drafted }: FieldContext,
): { fields: ReviewField[]; addable: AddableSlot[] } {
  const fields: ReviewField[] = [];
  const addable: AddableSlot[] = [];
  for (const slot of slots) {
    const path = `${prefix}/${slot.key}`;
    const values = valuesIn(holderOf(slot), slot.key.split('/').at(-1) ?? slot.key).filter(isFieldValue);
    const add = (path: string, value: FieldValue | undefined): void => {
      const name = title === '' ? slot.label : `${slot.label}, ${title}`;
      const state = value === undefined ? 'empty' : valueState(value, threshold);
      fields.push({ path, slot, section, name, value, state });
    };
    values.forEach((value, index) => {
      add(slot.many ? `${path}/${index}` : path, value);
    });
    const next = slot.many ? `${path}/${values.length}` : path;
    if (drafted.has(next) || (values.length === 0 && slot.core)) add(next, undefined);
    else if (values.length === 0 || slot.many) addable.push({ slot, path: next });
  }
  return { fields, addable };
}

function isFieldValue(value: ProfileValue): value is FieldValue {
  return typeof value.value === 'string' || typeof value.value === 'number';
}
