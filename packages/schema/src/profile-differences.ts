// What differs between two versions of a profile, slot by slot, in words for a history.
import type { Profile } from './profile.ts';
import { type AnyEntry, entriesOf, valuesIn } from './profile-paths.ts';
import {
  BASICS_SLOTS,
  ENTRY_LABELS,
  ENTRY_LISTS,
  type EntryList,
  LOCATION_SLOTS,
  type Slot,
  slotsOf,
} from './profile-slots.ts';

/** `path` is a slot, or an entry that came or went as a whole. Null: nothing there. Several values are joined with a comma. */
export interface ProfileDifference {
  readonly path: string;
  /** For people: “Name”, “Work entry · Employer”. */
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Holder = Readonly<Record<string, unknown>>;
const NOTHING: Holder = {};

/** In the order in which a profile is read. Only what values say counts, not how sure they are or where they stand. */
export function profileDifferences(before: Profile | undefined, after: Profile | undefined): ProfileDifference[] {
  return [
    ...slotDifferences(before?.basics ?? NOTHING, after?.basics ?? NOTHING, 'basics', BASICS_SLOTS),
    ...slotDifferences(
      before?.basics.location ?? NOTHING,
      after?.basics.location ?? NOTHING,
      'basics/location',
      LOCATION_SLOTS,
    ),
    ...ENTRY_LISTS.flatMap((list) =>
      listDifferences(
        before === undefined ? [] : entriesOf(before, list),
        after === undefined ? [] : entriesOf(after, list),
        list,
      ),
    ),
  ];
}

function slotDifferences(
  before: Holder,
  after: Holder,
  path: string,
  slots: Readonly<Record<string, Slot>>,
  of?: string,
): ProfileDifference[] {
  return Object.entries(slots).flatMap(([name, slot]) => {
    const [was, is] = [said(before, name), said(after, name)];
    if (was === is) return [];
    const label = of === undefined ? slot.label : `${of} · ${slot.label}`;
    return [{ path: `${path}/${name}`, label, before: was, after: is }];
  });
}

function listDifferences(
  before: readonly AnyEntry[],
  after: readonly AnyEntry[],
  list: EntryList,
): ProfileDifference[] {
  const gone = before.filter(({ id }) => !after.some((entry) => entry.id === id));
  const whole = (entry: AnyEntry, side: 'before' | 'after'): ProfileDifference => ({
    path: `${list}/${entry.id}`,
    label: ENTRY_LABELS[list],
    before: null,
    after: null,
    [side]: inShort(entry, list),
  });
  return [
    ...after.flatMap((entry) => {
      const was = before.find(({ id }) => id === entry.id);
      if (was === undefined) return [whole(entry, 'after')];
      return slotDifferences(was, entry, `${list}/${entry.id}`, slotsOf(list), ENTRY_LABELS[list]);
    }),
    ...gone.map((entry) => whole(entry, 'before')),
  ];
}

function said(holder: Holder, name: string): string | null {
  const values = valuesIn(holder, name).map(({ value }) => String(value));
  return values.length === 0 ? null : values.join(', ');
}

/** The first values of an entry, enough to know it by. */
function inShort(entry: AnyEntry, list: EntryList): string {
  const values = Object.keys(slotsOf(list)).flatMap((name) => said(entry, name) ?? []);
  return values.length === 0 ? 'Empty' : values.slice(0, 3).join(' · ');
}
