// A résumé of an invented person, as it would be read: parts left out, dates in years or months, contacts of its time.
import { type Extracted, emptyProfile, type Profile } from '@vitae/schema';
import { type InventedJob, type InventedPerson, THIS_YEAR, two } from './invented-person.ts';
import type { Random } from './seeded-random.ts';

export interface ResumeStyle {
  /** When it was written; jobs after that are not in it. Default: today. */
  readonly year?: number;
  readonly name?: { readonly given: string; readonly family: string };
  readonly familyFirst?: boolean;
  /** Whether the reading told given and family name apart. */
  readonly parted?: boolean;
  readonly mail?: string | undefined;
  readonly phone?: string | undefined;
  /** Share of résumés with a birth date. */
  readonly birthDates?: number;
  /** The last so many jobs only. */
  readonly jobs?: number;
  readonly changeText?: (text: string) => string;
}

export function inventedResume(random: Random, person: InventedPerson, style: ResumeStyle = {}): Profile {
  const profile = emptyProfile();
  const { basics } = profile;
  nameOf(basics, random, person, style);
  const mail = 'mail' in style ? style.mail : random.chance(0.93) ? person.mail : undefined;
  const phone = 'phone' in style ? style.phone : random.chance(0.8) ? person.phone : undefined;
  if (mail !== undefined) basics.emails = [value(mail)];
  if (phone !== undefined) basics.phones = [value(random.chance(0.12) ? `0${phone.slice(3)}` : phone)];
  if (random.chance(0.75)) basics.location = { city: value(person.city) };
  if (random.chance(0.3)) basics.location.address = value(person.address);
  if (person.account !== undefined && random.chance(0.7))
    basics.profiles = [
      { id: 'p1', network: value('LinkedIn'), url: value(`https://www.linkedin.com/in/${person.account}/`) },
    ];
  if (random.chance(style.birthDates ?? 0.25)) basics.birthDate = value(person.birthDate);
  addLife(profile, random, person, style);
  return profile;
}

function nameOf(basics: Profile['basics'], random: Random, person: InventedPerson, style: ResumeStyle): void {
  const given = style.name?.given ?? person.given.name;
  const family = style.name?.family ?? person.family.map(({ name }) => name).join(' ');
  const familyFirst = style.familyFirst ?? person.culture.familyFirst ?? false;
  const native = /^[\u3040-\u9fff\uac00-\ud7af]+$/u.test(given + family);
  basics.name = value(familyFirst ? `${family}${native ? '' : ' '}${given}` : `${given} ${family}`);
  if (style.parted ?? random.chance(0.9)) {
    basics.givenName = value(given);
    basics.familyName = value(family);
  }
}

function addLife(profile: Profile, random: Random, person: InventedPerson, style: ResumeStyle): void {
  const now = (style.year ?? THIS_YEAR) * 12 + 5;
  const byYears = random.chance(0.3);
  const change = style.changeText ?? ((text: string) => text);
  const known = person.jobs.filter(({ start }) => start < now).slice(-(style.jobs ?? 9));
  profile.work = known.reverse().map((job, at) => ({
    id: `work-${at}`,
    name: value(change(writtenEmployer(random, job))),
    position: value(job.position),
    startDate: value(date(job.start, byYears)),
    endDate: value(job.end === undefined || job.end > now ? 'present' : date(job.end, byYears)),
    highlights: [],
  }));
  if (person.school.end < now + 24 && random.chance(0.9))
    profile.education = [
      {
        id: 'school',
        institution: value(person.school.name),
        area: value(person.school.area),
        endDate: value(date(person.school.end, true)),
        courses: [],
      },
    ];
}

/** People leave legal forms out. */
function writtenEmployer(random: Random, { employer }: InventedJob): string {
  return random.chance(0.5)
    ? employer.replace(/\s(?:GmbH|AG|KG|Ltd|plc|S\.?L\.|S\.?A\.|Kft\.|Zrt\.|AS|AB|Oy|B\.V\.|LLC|Pvt Ltd)$/, '')
    : employer;
}

const date = (month: number, yearOnly: boolean) =>
  yearOnly ? String(Math.floor(month / 12)) : `${Math.floor(month / 12)}-${two((month % 12) + 1)}`;

function value<T extends string>(text: T): Extracted<T> {
  return { value: text, raw: text, places: [], confidence: 0.95, source: 'local', method: 'invented', version: '1' };
}
