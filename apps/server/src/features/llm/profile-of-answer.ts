// The answer of the CV extractor → a profile whose every value has its place in the document.
import { dateValueOf, findSpans, type Grounding, indexText, placesOf } from '@vitae/llm';
import { type DocumentText, type Extracted, emptyProfile, type Place, type Profile } from '@vitae/schema';
import { z } from 'zod';

const Text = z.string().nullish();
const Texts = z.array(z.string()).nullish();
const list = <T extends z.ZodType>(entry: T) => z.array(entry).nullish();
const Dates = { start_date: Text, end_date: Text };
const Answer = z.object({
  personal_info: z
    .object({ name: Text, email: Text, phone: Text, location: Text, linkedin: Text, portfolio: Text, summary: Text })
    .nullish(),
  work_experience: list(z.object({ company: Text, title: Text, ...Dates, location: Text, description: Texts })),
  education: list(z.object({ institution: Text, degree: Text, field: Text, ...Dates })),
  skills: Texts,
  projects: list(z.object({ name: Text, description: Texts, technologies: Texts })),
  certifications: list(z.object({ name: Text, issuer: Text, year: Text })),
  languages: list(z.object({ language: Text, proficiency: Text })),
});

/** Starting values, not calibrated: a model is believed less than a pattern that matched, more than a guess. */
const AT_ITS_LINE = 0.88;
const ELSEWHERE = 0.78;

export interface AnswerParts {
  /** With everything that the document doesn't say. */
  readonly value: unknown;
  readonly grounding: ReadonlyMap<string, Grounding>;
  readonly text: DocumentText;
  readonly template: string;
  readonly version: number;
}

/** What was not found in the document is left out. */
export function profileOfAnswer(parts: AnswerParts): Profile {
  const answer = Answer.parse(parts.value);
  const read = createReader(parts);
  const profile = emptyProfile();
  readPersonalInfo(profile, read);
  const each = <E>(entries: readonly E[] | null | undefined, name: string) =>
    (entries ?? []).map((_, at) => ({ at: `/${name}/${at}`, id: `llm-${name}-${at + 1}` }));
  profile.work = each(answer.work_experience, 'work_experience').map(({ at, id }) => ({
    id,
    ...read.one({ name: `${at}/company`, position: `${at}/title`, location: `${at}/location` }),
    ...read.dates({ startDate: `${at}/start_date`, endDate: `${at}/end_date` }),
    highlights: read.many(`${at}/description`),
  }));
  profile.education = each(answer.education, 'education').map(({ at, id }) => ({
    id,
    ...read.one({ institution: `${at}/institution`, studyType: `${at}/degree`, area: `${at}/field` }),
    ...read.dates({ startDate: `${at}/start_date`, endDate: `${at}/end_date` }),
    courses: [],
  }));
  profile.skills = read.many('/skills').map((name, at) => ({ id: `llm-skills-${at + 1}`, name, keywords: [] }));
  profile.projects = each(answer.projects, 'projects').map(({ at, id }) => ({
    id,
    ...read.one({ name: `${at}/name` }),
    highlights: read.many(`${at}/description`),
    keywords: read.many(`${at}/technologies`),
    roles: [],
  }));
  profile.certificates = each(answer.certifications, 'certifications').map(({ at, id }) => ({
    id,
    ...read.one({ name: `${at}/name`, issuer: `${at}/issuer` }),
    ...read.dates({ date: `${at}/year` }),
  }));
  profile.languages = each(answer.languages, 'languages').map(({ at, id }) => ({
    id,
    ...read.one({ language: `${at}/language`, fluency: `${at}/proficiency` }),
  }));
  return withoutEmpty(profile);
}

function readPersonalInfo({ basics }: Profile, read: Reader): void {
  Object.assign(basics, read.one({ name: '/personal_info/name', summary: '/personal_info/summary' }));
  Object.assign(basics, read.one({ url: '/personal_info/portfolio' }));
  const { email, phone, linkedin } = read.one({
    email: '/personal_info/email',
    phone: '/personal_info/phone',
    linkedin: '/personal_info/linkedin',
  });
  if (email !== undefined) basics.emails = [email];
  if (phone !== undefined) basics.phones = [phone];
  if (linkedin !== undefined) basics.profiles = [{ id: 'llm-linkedin', url: linkedin }];
  const city = read.firstPart('/personal_info/location');
  if (city !== undefined) basics.location = { city };
}

interface Reader {
  /** Slot → JSON pointer; only slots that were found. */
  one<Slot extends string>(pointers: Readonly<Record<Slot, string>>): Partial<Record<Slot, Extracted<string>>>;
  dates<Slot extends string>(pointers: Readonly<Record<Slot, string>>): Partial<Record<Slot, Extracted<string>>>;
  many(pointer: string): Extracted<string>[];
  /** Up to the first comma. */
  firstPart(pointer: string): Extracted<string> | undefined;
}

function createReader({ value, grounding, text, template, version }: AnswerParts): Reader {
  const made = (kept: string, raw: string, places: readonly Place[], atLine: boolean): Extracted<string> => ({
    value: kept,
    raw,
    places: [...places],
    confidence: atLine ? AT_ITS_LINE : ELSEWHERE,
    source: 'llm',
    method: template,
    version: String(version),
  });
  const at = (pointer: string, convert: (given: string) => string | undefined): Extracted<string> | undefined => {
    const found = grounding.get(pointer);
    const given = valueAt(value, pointer);
    const kept = typeof given === 'string' ? convert(given.trim()) : undefined;
    if (found?.status !== 'found' || found.places.length === 0 || kept === undefined || kept === '') return undefined;
    return made(kept, rawOf(text, found.places), found.places, found.atLine);
  };
  const all = (pointers: Readonly<Record<string, string>>, convert: (given: string) => string | undefined) =>
    Object.fromEntries(
      Object.entries(pointers).flatMap(([slot, pointer]) => {
        const found = at(pointer, convert);
        return found === undefined ? [] : [[slot, found]];
      }),
    );
  return {
    one: (pointers) => all(pointers, (given) => given) as ReturnType<Reader['one']>,
    dates: (pointers) => all(pointers, partialDate) as ReturnType<Reader['dates']>,
    many: (pointer) => {
      const items = valueAt(value, pointer);
      return (Array.isArray(items) ? items : []).flatMap(
        (_, index) => at(`${pointer}/${index}`, (given) => given) ?? [],
      );
    },
    firstPart: (pointer) => {
      const whole = at(pointer, (given) => given);
      const part = whole?.value.split(',')[0]?.trim() ?? '';
      const start = whole?.places[0]?.start ?? 0;
      const span = findSpans(indexText(text.text), part).find((one) => one.start >= start);
      if (whole === undefined || span === undefined) return undefined;
      const places = placesOf(text, span);
      return { ...whole, value: part, raw: rawOf(text, places), places };
    },
  };
}

/** As every value of a profile has it: what stands at the places, a line each. */
const rawOf = ({ text }: DocumentText, places: readonly Place[]): string =>
  places.map(({ start, end }) => text.slice(start, end)).join('\n');

function valueAt(value: unknown, pointer: string): unknown {
  let at: unknown = value;
  for (const name of pointer.split('/').slice(1)) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  }
  return at;
}

function partialDate(given: string): string | undefined {
  const date = dateValueOf(given);
  if (date === undefined || date === 'present') return date;
  const year = String(date.year);
  return date.month === undefined ? year : `${year}-${String(date.month).padStart(2, '0')}`;
}

/** Entries of which nothing was found. */
function withoutEmpty(profile: Profile): Profile {
  const hasValue = (entry: Readonly<Record<string, unknown>>) =>
    Object.entries(entry).some(
      ([name, slot]) => name !== 'id' && (Array.isArray(slot) ? slot.length > 0 : slot !== undefined),
    );
  return {
    ...profile,
    work: profile.work.filter(hasValue),
    education: profile.education.filter(hasValue),
    projects: profile.projects.filter(hasValue),
    certificates: profile.certificates.filter(hasValue),
    languages: profile.languages.filter(hasValue),
  };
}
