// Which slots a profile has, what kind of value each takes, and what people call them.
import {
  type Basics,
  type Location,
  type OnlineProfile,
  PROFILE_LISTS,
  type Profile,
  type ProfileList,
} from './profile.ts';

/** `date` can't be `present`, `end-date` can. */
export type SlotKind = 'text' | 'email' | 'phone' | 'url' | 'country-code' | 'date' | 'end-date' | 'isced' | 'cefr';

/** `many`: the slot holds a list of values. `label` starts with a capital, for use at the start of a sentence. */
export interface Slot {
  readonly label: string;
  readonly kind: SlotKind;
  readonly many: boolean;
}

const one = (label: string, kind: SlotKind = 'text'): Slot => ({ label, kind, many: false });
const many = (label: string, kind: SlotKind = 'text'): Slot => ({ label, kind, many: true });

export const BASICS_SLOTS = {
  name: one('Name'),
  givenName: one('Given name'),
  familyName: one('Family name'),
  label: one('Headline'),
  emails: many('E-mail address', 'email'),
  phones: many('Phone number', 'phone'),
  url: one('Website', 'url'),
  birthDate: one('Date of birth', 'date'),
  nationality: one('Nationality'),
  summary: one('Summary'),
} as const satisfies Record<Exclude<keyof Basics, 'location' | 'profiles'>, Slot>;

export const LOCATION_SLOTS = {
  address: one('Street address'),
  postalCode: one('Postal code'),
  city: one('City'),
  region: one('Region'),
  countryCode: one('Country code', 'country-code'),
} as const satisfies Record<keyof Location, Slot>;

type SlotsOf<Entry> = Record<Exclude<keyof Entry, 'id'>, Slot>;

/** Lists of entries, by their path. */
export type EntryList = ProfileList | 'basics/profiles';

export const ENTRY_SLOTS = {
  'basics/profiles': { network: one('Network'), username: one('User name'), url: one('Profile address', 'url') },
  work: {
    position: one('Position'),
    name: one('Employer'),
    location: one('Place of work'),
    startDate: one('Start date', 'date'),
    endDate: one('End date', 'end-date'),
    url: one('Website', 'url'),
    description: one('About the employer'),
    summary: one('Summary'),
    highlights: many('Highlight'),
  },
  education: {
    institution: one('Institution'),
    studyType: one('Degree'),
    area: one('Field of study'),
    level: one('Level of education', 'isced'),
    startDate: one('Start date', 'date'),
    endDate: one('End date', 'end-date'),
    score: one('Grade'),
    url: one('Website', 'url'),
    courses: many('Course'),
  },
  skills: { name: one('Skill'), level: one('Level'), keywords: many('Keyword') },
  languages: { language: one('Language'), fluency: one('Fluency'), cefr: one('CEFR level', 'cefr') },
  certificates: {
    name: one('Certificate'),
    issuer: one('Issuer'),
    date: one('Date', 'date'),
    url: one('Website', 'url'),
  },
  projects: {
    name: one('Project'),
    description: one('Description'),
    entity: one('Organisation'),
    type: one('Type'),
    startDate: one('Start date', 'date'),
    endDate: one('End date', 'end-date'),
    url: one('Website', 'url'),
    roles: many('Role'),
    highlights: many('Highlight'),
    keywords: many('Keyword'),
  },
  volunteer: {
    organization: one('Organisation'),
    position: one('Position'),
    startDate: one('Start date', 'date'),
    endDate: one('End date', 'end-date'),
    url: one('Website', 'url'),
    summary: one('Summary'),
    highlights: many('Highlight'),
  },
  awards: { title: one('Award'), awarder: one('Awarded by'), date: one('Date', 'date'), summary: one('Summary') },
  publications: {
    name: one('Publication'),
    publisher: one('Publisher'),
    releaseDate: one('Date', 'date'),
    url: one('Website', 'url'),
    summary: one('Summary'),
  },
  interests: { name: one('Interest'), keywords: many('Keyword') },
  references: { name: one('Referee'), reference: one('Reference') },
} as const satisfies { [List in ProfileList]: SlotsOf<Profile[List][number]> } & {
  'basics/profiles': SlotsOf<OnlineProfile>;
};

/** What one entry of a list is called, e.g. in “Work entry added”. */
export const ENTRY_LABELS: Readonly<Record<EntryList, string>> = {
  'basics/profiles': 'Online profile',
  work: 'Work entry',
  education: 'Education entry',
  skills: 'Skill',
  languages: 'Language',
  certificates: 'Certificate',
  projects: 'Project',
  volunteer: 'Volunteer entry',
  awards: 'Award',
  publications: 'Publication',
  interests: 'Interest',
  references: 'Reference',
};

/** Lists in the order in which a profile is read and reviewed. */
export const ENTRY_LISTS: readonly EntryList[] = ['basics/profiles', ...PROFILE_LISTS];

export function isEntryList(path: string): path is EntryList {
  return Object.hasOwn(ENTRY_SLOTS, path);
}

/** The slots of a list's entries by name, in reading order. */
export function slotsOf(list: EntryList): Readonly<Record<string, Slot>> {
  return ENTRY_SLOTS[list];
}
