// A profile that a file gives by itself → readable lines, with the stretch of each line that each value is.
import type { Profile } from '../profile.ts';
import { type AnyEntry, entriesOf, type ProfileValue, valuesIn } from '../profile-paths.ts';
import { BASICS_SLOTS, ENTRY_LISTS, type EntryList, LOCATION_SLOTS, type Slot, slotsOf } from '../profile-slots.ts';

/** Offsets into the line's text, end exclusive. */
export interface Anchor {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface StructuredLine {
  readonly kind: 'title' | 'heading' | 'entry' | 'text' | 'item';
  /** May hold line breaks. Never empty. */
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

type Part = string | { readonly path: string; readonly value: ProfileValue };

const HEADINGS: Readonly<Record<EntryList, string>> = {
  'basics/profiles': 'Profiles',
  work: 'Work experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  certificates: 'Certificates',
  projects: 'Projects',
  volunteer: 'Volunteering',
  awards: 'Awards',
  publications: 'Publications',
  interests: 'Interests',
  references: 'References',
};

/** In the order in which a profile is read. Values that the file doesn't say itself (`raw` empty) have no line. */
export function structuredLines(profile: Profile): StructuredLine[] {
  return [...basicsLines(profile), ...ENTRY_LISTS.flatMap((list) => listLines(profile, list))].filter(
    (line) => line.text.trim() !== '',
  );
}

function basicsLines({ basics }: Profile): StructuredLine[] {
  const { name, givenName, familyName, summary, location } = basics;
  const at = (path: string, value: ProfileValue | undefined): Part[] => (isSaid(value) ? [{ path, value }] : []);
  const slot = (key: keyof typeof BASICS_SLOTS): Part[] =>
    valuesIn(basics, key).flatMap((value, i) =>
      at(BASICS_SLOTS[key].many ? `basics/${key}/${i}` : `basics/${key}`, value),
    );
  const place = Object.keys(LOCATION_SLOTS).flatMap((key) => at(`basics/location/${key}`, valuesIn(location, key)[0]));
  return [
    nameLine(name, givenName, familyName),
    ...slot('label').map((part) => line('text', [part])),
    ...[...slot('emails'), ...slot('phones'), ...slot('url')].map((part) => line('text', [part])),
    line('text', separated(place, ', ')),
    ...slot('birthDate').map((part) => line('text', [`${BASICS_SLOTS.birthDate.label}: `, part])),
    ...slot('nationality').map((part) => line('text', [`${BASICS_SLOTS.nationality.label}: `, part])),
    ...(isSaid(summary) ? [line('heading', ['Summary']), line('text', at('basics/summary', summary))] : []),
  ];
}

/** The parts of a name stand inside the whole name where they can, else behind it. */
function nameLine(...[name, given, family]: readonly (ProfileValue | undefined)[]): StructuredLine {
  const whole = name?.raw ?? '';
  const anchors: Anchor[] = whole === '' ? [] : [{ path: 'basics/name', start: 0, end: whole.length }];
  let text = whole;
  for (const [path, part] of [
    ['basics/givenName', given],
    ['basics/familyName', family],
  ] as const) {
    if (!isSaid(part)) continue;
    const inside = path === 'basics/givenName' ? whole.indexOf(part.raw) : whole.lastIndexOf(part.raw);
    if (inside === -1) text = text === '' ? part.raw : `${text} ${part.raw}`;
    const start = inside === -1 ? text.length - part.raw.length : inside;
    anchors.push({ path, start, end: start + part.raw.length });
  }
  return { kind: 'title', text, anchors };
}

function listLines(profile: Profile, list: EntryList): StructuredLine[] {
  const lines = entriesOf(profile, list).flatMap((entry) => entryLines(entry, list));
  return lines.length === 0 ? [] : [line('heading', [HEADINGS[list]]), ...lines];
}

function entryLines(entry: AnyEntry, list: EntryList): StructuredLine[] {
  const lines: StructuredLine[] = [];
  const path = `${list}/${entry.id}`;
  const dates = ['startDate', 'endDate'].flatMap((name) => partsOf(entry, path, name, false));
  for (const [name, slot] of Object.entries(slotsOf(list))) {
    if (name === 'endDate') continue;
    if (name === 'startDate') lines.push(line('text', separated(dates, ' – ')));
    else lines.push(...slotLines(partsOf(entry, path, name, slot.many), slot));
  }
  const [first, ...rest] = lines.filter(({ text }) => text !== '');
  return first === undefined ? [] : [{ ...first, kind: 'entry' }, ...rest];
}

function slotLines(parts: readonly Part[], slot: Slot): StructuredLine[] {
  const label = slot.kind === 'isced' || slot.kind === 'cefr' ? [`${slot.label}: `] : [];
  return parts.map((part) => line(slot.many ? 'item' : 'text', [...label, part]));
}

function partsOf(entry: AnyEntry, path: string, name: string, many: boolean): Part[] {
  return valuesIn(entry, name)
    .map((value, i) => ({ path: many ? `${path}/${name}/${i}` : `${path}/${name}`, value }))
    .filter(({ value }) => isSaid(value));
}

function separated(parts: readonly Part[], separator: string): Part[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));
}

function line(kind: StructuredLine['kind'], parts: readonly Part[]): StructuredLine {
  const anchors: Anchor[] = [];
  let text = '';
  for (const part of parts) {
    const content = typeof part === 'string' ? part : part.value.raw;
    if (typeof part !== 'string')
      anchors.push({ path: part.path, start: text.length, end: text.length + content.length });
    text += content;
  }
  return { kind, text, anchors };
}

function isSaid(value: ProfileValue | undefined): value is ProfileValue {
  return value !== undefined && value.raw.trim() !== '';
}
