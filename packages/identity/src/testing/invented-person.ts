// An invented person with a life: names, contacts, schools and jobs.
import { CULTURES, type Culture, type InventedName } from './invented-cultures.ts';
import type { Random } from './seeded-random.ts';

/** Months since year 0; `end` is after the last month, or undefined for a job that goes on. */
export interface InventedJob {
  readonly employer: string;
  readonly position: string;
  readonly start: number;
  readonly end: number | undefined;
}

export interface InventedPerson {
  readonly culture: Culture;
  readonly woman: boolean;
  readonly given: InventedName;
  readonly second: InventedName | undefined;
  readonly family: readonly InventedName[];
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly city: string;
  readonly address: string;
  readonly mail: string;
  readonly phone: string;
  readonly account: string | undefined;
  readonly school: { readonly name: string; readonly area: string; readonly end: number };
  readonly jobs: readonly InventedJob[];
}

const POSITIONS = [
  'Accountant',
  'Engineer',
  'Nurse',
  'Clerk',
  'Developer',
  'Planner',
  'Teacher',
  'Driver',
  'Analyst',
  'Manager',
];
const AREAS = ['Economics', 'Physics', 'Law', 'Computer Science', 'Nursing', 'History', 'Civil Engineering'];
const STREETS = [
  'Mill Lane',
  'Station Street',
  'Garden Road',
  'Harbour Street',
  'Church Square',
  'Park Avenue',
  'Bridge Street',
];
const PROVIDERS = ['gmail.com', 'outlook.com', 'web.example', 'post.example', 'yahoo.com', 'mailbox.example'];
/** The year that stands for today in the tests. */
export const THIS_YEAR = 2026;

export function inventPerson(random: Random, fixed: Partial<InventedPerson> = {}): InventedPerson {
  const culture = fixed.culture ?? random.pick(CULTURES);
  const woman = fixed.woman ?? random.chance(0.5);
  const given = fixed.given ?? random.pick(woman ? culture.women : culture.men);
  const family = fixed.family ?? inventFamily(random, culture);
  const birthYear = fixed.birthDate === undefined ? random.int(1960, 2001) : Number(fixed.birthDate.slice(0, 4));
  const birthDate = fixed.birthDate ?? `${birthYear}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const graduated = (birthYear + random.int(21, 25)) * 12 + 6;
  return {
    ...{ culture, woman, given, family, birthDate },
    second: random.chance(0.2) ? random.pick(woman ? culture.women : culture.men) : undefined,
    city: random.pick(culture.cities),
    address: `${random.pick(STREETS)} ${random.int(1, 180)}`,
    mail: inventMail(random, given, family[0]),
    phone: inventPhone(random, culture),
    account: random.chance(0.4)
      ? `${latinWord(given.name)}-${latinWord(family[0]?.name ?? '')}-${random.int(10, 99999)}`
      : undefined,
    school: { name: random.pick(culture.schools), area: random.pick(AREAS), end: graduated },
    jobs: inventJobs(random, culture, graduated),
    ...fixed,
  };
}

function inventFamily(random: Random, culture: Culture): InventedName[] {
  const first = random.pick(culture.families);
  if (culture.twoFamilies !== true) return [first];
  const second = random.pick(culture.families.filter((name) => name !== first));
  return [first, second];
}

/** Hops of half a year to nine years, with a gap now and then, until today. */
export function inventJobs(random: Random, culture: Culture, from: number): InventedJob[] {
  const jobs: InventedJob[] = [];
  const today = THIS_YEAR * 12;
  let start = from + random.int(0, 14);
  while (start < today - 3 && jobs.length < 9) {
    const end = start + random.int(6, 110);
    const open = end >= today;
    jobs.push({
      employer: random.pick(culture.employers),
      position: random.pick(POSITIONS),
      start,
      end: open ? undefined : end,
    });
    start = end + (random.chance(0.25) ? random.int(2, 14) : 1);
  }
  return jobs;
}

export function inventMail(random: Random, given: InventedName, family: InventedName | undefined): string {
  const [first, last] = [latinWord(given.name), latinWord(family?.name ?? '')];
  const number = random.chance(0.5) ? String(random.int(1, 999)) : '';
  const local = random.pick([
    `${first}.${last}`,
    `${first.charAt(0)}${last}`,
    `${last}.${first}`,
    `${first}${random.int(1950, 2002)}`,
  ]);
  return `${local}${number}@${random.pick(PROVIDERS)}`;
}

export function inventPhone(random: Random, culture: Culture): string {
  const digits = Array.from({ length: 13 - culture.dial.length }, () => random.int(0, 9)).join('');
  return `${culture.dial}${digits}`;
}

export const two = (n: number) => String(n).padStart(2, '0');

const latinWord = (text: string) =>
  text
    .normalize('NFD')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
