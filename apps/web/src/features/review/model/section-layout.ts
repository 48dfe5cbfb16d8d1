// How the review lays out what a profile can hold: sections and their slots, in the order in which a person reads a résumé.
import {
  BASICS_SLOTS,
  type EntryList,
  LOCATION_SLOTS,
  type ProfileList,
  type Slot,
  type SlotKind,
  slotsOf,
} from '@vitae/schema';

export interface LaidSlot {
  /** Path below `basics` or below the entry: `name`, `location/city`, `highlights`. */
  readonly key: string;
  readonly label: string;
  readonly kind: SlotKind;
  /** A list of values; the path of one ends in its index. */
  readonly many: boolean;
  /** Shown also when it is empty, because a reader looks for it. */
  readonly core: boolean;
  /** May run over several lines. */
  readonly long: boolean;
}

export interface LaidList {
  readonly path: EntryList;
  /** What one entry is called, for buttons: "Add job". */
  readonly noun: string;
  readonly slots: readonly LaidSlot[];
  /** Slots that name an entry in its heading, joined with a comma. */
  readonly titleKeys: readonly string[];
  /** Entries so small that a heading for each would only be noise. */
  readonly compact: boolean;
}

export type SectionId = 'basics' | 'contact' | 'summary' | ProfileList;

export interface LaidSection {
  readonly id: SectionId;
  readonly title: string;
  /** Slots below `basics`. */
  readonly slots: readonly LaidSlot[];
  readonly list?: LaidList;
}

const LONG = new Set(['summary', 'description', 'highlights', 'reference']);

function lay(key: string, slot: Slot | undefined, core: boolean): LaidSlot[] {
  if (slot === undefined) return [];
  const label = slot.kind === 'country-code' ? 'Country' : slot.label;
  return [{ key, label, kind: slot.kind, many: slot.many, core, long: LONG.has(key) }];
}

const basics = (key: keyof typeof BASICS_SLOTS, core = false): LaidSlot[] => lay(key, BASICS_SLOTS[key], core);
const home = (key: keyof typeof LOCATION_SLOTS, core = false): LaidSlot[] =>
  lay(`location/${key}`, LOCATION_SLOTS[key], core);

interface ListOptions {
  readonly noun: string;
  readonly title: readonly string[];
  readonly core: readonly string[];
  readonly compact?: boolean;
}

function layList(path: EntryList, { noun, title, core, compact = false }: ListOptions): LaidList {
  const slots = Object.entries(slotsOf(path)).flatMap(([key, slot]) => lay(key, slot, core.includes(key)));
  return { path, noun, slots, titleKeys: title, compact };
}

const section = (path: ProfileList, title: string, options: ListOptions): LaidSection => ({
  id: path,
  title,
  slots: [],
  list: layList(path, options),
});

export const SECTIONS: readonly LaidSection[] = [
  {
    id: 'basics',
    title: 'Basics',
    slots: [
      ...basics('name', true),
      ...basics('givenName'),
      ...basics('familyName'),
      ...basics('label', true),
      ...basics('birthDate'),
      ...basics('nationality'),
    ],
  },
  {
    id: 'contact',
    title: 'Contact',
    slots: [
      ...basics('emails', true),
      ...basics('phones', true),
      ...home('address'),
      ...home('postalCode'),
      ...home('city', true),
      ...home('region'),
      ...home('countryCode'),
      ...basics('url'),
    ],
    list: layList('basics/profiles', { noun: 'online profile', title: ['network'], core: ['network', 'url'] }),
  },
  { id: 'summary', title: 'Summary', slots: basics('summary') },
  section('work', 'Work', {
    noun: 'job',
    title: ['position', 'name'],
    core: ['position', 'name', 'startDate', 'endDate'],
  }),
  section('education', 'Education', {
    noun: 'education',
    title: ['studyType', 'area', 'institution'],
    core: ['institution', 'studyType', 'area', 'startDate', 'endDate'],
  }),
  section('skills', 'Skills', { noun: 'skill', title: ['name'], core: ['name'], compact: true }),
  section('languages', 'Languages', {
    noun: 'language',
    title: ['language'],
    core: ['language', 'fluency'],
    compact: true,
  }),
  section('certificates', 'Certificates', { noun: 'certificate', title: ['name'], core: ['name', 'issuer', 'date'] }),
  section('projects', 'Projects', { noun: 'project', title: ['name'], core: ['name', 'startDate', 'endDate'] }),
  section('volunteer', 'Volunteer', {
    noun: 'volunteer work',
    title: ['position', 'organization'],
    core: ['position', 'organization', 'startDate', 'endDate'],
  }),
  section('awards', 'Awards', { noun: 'award', title: ['title'], core: ['title', 'awarder', 'date'] }),
  section('publications', 'Publications', {
    noun: 'publication',
    title: ['name'],
    core: ['name', 'publisher', 'releaseDate'],
  }),
  section('interests', 'Interests', { noun: 'interest', title: ['name'], core: ['name'], compact: true }),
  section('references', 'References', { noun: 'reference', title: ['name'], core: ['name', 'reference'] }),
];
