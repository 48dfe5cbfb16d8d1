// Profile → the shape of the first requirement document: flat texts, dates as `MMM YYYY`, ids from what an entry says.
import type { CareerArkData } from './api/career-ark.ts';
import type { Experience } from './experience.ts';
import type { Extracted } from './extracted.ts';
import { PRESENT } from './partial-date.ts';
import type { Profile } from './profile.ts';

type Value = Extracted<unknown> | undefined;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `experience`: of the same profile; tells which skills each job names. */
export function toCareerArk(profile: Profile, experience?: Pick<Experience, 'skills'>): CareerArkData {
  const id = idMaker();
  return {
    personal_info: personalInfo(profile),
    work_experience: profile.work.map((w) => ({
      id: id('work', w.name, w.position, w.startDate),
      company: text(w.name),
      title: text(w.position),
      ...period(w.startDate, w.endDate),
      location: text(w.location),
      description: [...lines(w.description), ...lines(w.summary), ...w.highlights.map(text)],
      skills: (experience?.skills ?? []).filter(({ entries }) => entries.includes(w.id)).map(({ skill }) => skill),
    })),
    education: profile.education.map((e) => ({
      id: id('education', e.institution, e.studyType, e.startDate ?? e.endDate),
      institution: text(e.institution),
      degree: text(e.studyType),
      field: text(e.area),
      ...period(e.startDate, e.endDate),
      location: '',
      description: [...lines(e.score), ...e.courses.map(text)],
    })),
    skills: unique(
      profile.skills.flatMap(({ name, keywords }) => (keywords.length === 0 ? [text(name)] : keywords.map(text))),
    ),
    projects: profile.projects.map((p) => ({
      id: id('project', p.name, p.entity, p.startDate),
      name: text(p.name),
      date: span(p.startDate, p.endDate),
      description: [...lines(p.description), ...p.highlights.map(text)],
      technologies: unique(p.keywords.map(text)),
    })),
    certifications: profile.certificates.map((c) => ({
      id: id('certification', c.name, c.issuer, c.date),
      name: text(c.name),
      issuer: text(c.issuer),
      year: text(c.date).slice(0, 4),
      expiry: '',
    })),
    languages: profile.languages.map((l) => ({
      language: text(l.language),
      proficiency: text(l.fluency) || text(l.cefr),
    })),
  };
}

function personalInfo({ basics }: Profile): CareerArkData['personal_info'] {
  const { city, region, countryCode } = basics.location;
  const addresses = [basics.url, ...basics.profiles.map(({ url }) => url)].map(text).filter((url) => url !== '');
  const linkedin = addresses.find((url) => /(^|[/.])linkedin\.com\//i.test(url)) ?? '';
  return {
    name: text(basics.name),
    email: text(basics.emails[0]),
    phone: text(basics.phones[0]),
    location: [city, region, countryCode].map(text).filter(Boolean).join(', '),
    linkedin,
    portfolio: addresses.find((url) => url !== linkedin) ?? '',
    summary: text(basics.summary),
  };
}

function period(start: Value, end: Value): { start_date: string; end_date: string } {
  return { start_date: date(start), end_date: date(end) };
}

function span(start: Value, end: Value): string {
  const [from, to] = [date(start), date(end)];
  return from === '' || to === '' || from === to ? from || to : `${from} - ${to}`;
}

/** A month that a CV doesn't name is not made up. */
function date(value: Value): string {
  const content = text(value);
  if (content === PRESENT) return 'Present';
  const [year = '', month] = content.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}

/** `work-1f3a9c04be27`: of the same words always the same; a second entry with the same words gets `-2`. */
function idMaker(): (kind: string, ...values: readonly Value[]) => string {
  const given = new Map<string, number>();
  return (kind, ...values) => {
    const words = values.map((value) => text(value).toLowerCase().replace(/\s+/g, ' '));
    const id = `${kind}-${fingerprint(words.join('\n'))}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** FNV-1a over UTF-16 units, 48 of 64 bits as hex: enough to tell the entries of CVs apart, and no secret. */
function fingerprint(content: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < content.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(content.charCodeAt(i))) * 0x100000001b3n);
  }
  return (hash >> 16n).toString(16).padStart(12, '0');
}

const text = (value: Value): string => (value === undefined ? '' : String(value.value).trim());
const lines = (value: Value): string[] =>
  text(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const unique = (words: readonly string[]): string[] => [...new Set(words.filter((word) => word !== ''))];
