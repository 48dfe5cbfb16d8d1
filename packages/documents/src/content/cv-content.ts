// Profile → what stands on a CV, in order: the same for every kind of file.
import type { Extracted, Profile } from '@vitae/schema';
import { cvDate, cvPeriod } from './cv-period.ts';
import { type CvWords, cvWords } from './cv-words.ts';
import { linkOf } from './link-of.ts';

export interface CvContact {
  readonly text: string;
  readonly uri?: string | undefined;
}

/** Empty texts and lists are not shown. */
export interface CvEntry {
  readonly title: string;
  readonly subtitle: string;
  readonly period: string;
  readonly link?: CvContact | undefined;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
}

/** "Languages: English, German": the label may be empty. */
export interface CvFact {
  readonly label: string;
  readonly text: string;
}

export type CvSection =
  | { readonly kind: 'text'; readonly heading: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'entries'; readonly heading: string; readonly entries: readonly CvEntry[] }
  | { readonly kind: 'facts'; readonly heading: string; readonly facts: readonly CvFact[] };

export interface CvContent {
  readonly words: CvWords;
  /** The name, or the word for a CV where there is none. */
  readonly title: string;
  readonly label: string;
  readonly contact: readonly CvContact[];
  readonly sections: readonly CvSection[];
}

type Value = Extracted<unknown> | undefined;

/**
 * `language`: ISO 639-1, of the headings. Date of birth and nationality are left out: employers should not be told them.
 */
export function cvContent(profile: Profile, language?: string): CvContent {
  const words = cvWords(language);
  const { basics } = profile;
  return {
    words,
    title: text(basics.name) || words.title,
    label: text(basics.label),
    contact: contactOf(basics),
    sections: [...longSections(profile, words), ...shortSections(profile, words)],
  };
}

function contactOf({ emails, phones, location, url, profiles }: Profile['basics']): CvContact[] {
  const { address, postalCode, city, region, countryCode } = location;
  const place = commas(text(address), spaced(postalCode, city), text(region), text(countryCode));
  return [
    ...emails.map((mail) => ({ text: text(mail), uri: `mailto:${text(mail)}` })),
    ...phones.map((phone) => ({ text: text(phone), uri: `tel:${text(phone).replace(/[^\d+]/g, '')}` })),
    { text: place },
    ...(url === undefined ? [] : [linkOf(text(url))]),
    ...profiles.map((p) => (text(p.url) === '' ? { text: spaced(p.network, p.username) } : linkOf(text(p.url)))),
  ].filter((contact) => contact.text !== '');
}

function longSections(profile: Profile, words: CvWords): CvSection[] {
  const period = (e: Parameters<typeof dated>[0]): string => dated(e, words);
  return [
    textSection(words.heading('summary'), paragraphs(profile.basics.summary)),
    entrySection(
      words.heading('work'),
      profile.work.map((w) => ({
        ...head(w.position, commas(text(w.name), text(w.location)), period(w), w.url),
        paragraphs: [...paragraphs(w.description), ...paragraphs(w.summary)],
        bullets: w.highlights.map(text),
      })),
    ),
    entrySection(
      words.heading('education'),
      profile.education.map((e) => ({
        ...head(joined(e.studyType, e.area), text(e.institution), period(e), e.url),
        paragraphs: paragraphs(e.score),
        bullets: e.courses.map(text),
      })),
    ),
    entrySection(
      words.heading('projects'),
      profile.projects.map((p) => ({
        ...head(p.name, commas(text(p.entity), ...p.roles.map(text)), period(p), p.url),
        paragraphs: paragraphs(p.description),
        bullets: [...p.highlights.map(text), commas(...p.keywords.map(text))],
      })),
    ),
    entrySection(
      words.heading('volunteer'),
      profile.volunteer.map((v) => ({
        ...head(v.position, text(v.organization), period(v), v.url),
        paragraphs: paragraphs(v.summary),
        bullets: v.highlights.map(text),
      })),
    ),
  ].filter(isFilled);
}

function shortSections(profile: Profile, words: CvWords): CvSection[] {
  const date = (value: { readonly value: string } | undefined): string =>
    value === undefined ? '' : cvDate(value.value, words);
  const keyed = (name: Value, keywords: readonly Value[]): CvFact =>
    keywords.length === 0
      ? { label: '', text: text(name) }
      : { label: text(name), text: commas(...keywords.map(text)) };
  return [
    factSection(words.heading('skills'), skillFacts(profile)),
    factSection(
      words.heading('languages'),
      profile.languages.map((l) => ({ label: text(l.language), text: text(l.fluency) || text(l.cefr) })),
    ),
    entrySection(
      words.heading('certificates'),
      profile.certificates.map((c) => ({ ...head(c.name, text(c.issuer), date(c.date), c.url), ...NO_BODY })),
    ),
    entrySection(
      words.heading('awards'),
      profile.awards.map((a) => ({
        ...head(a.title, text(a.awarder), date(a.date)),
        paragraphs: paragraphs(a.summary),
        bullets: [],
      })),
    ),
    entrySection(
      words.heading('publications'),
      profile.publications.map((p) => ({
        ...head(p.name, text(p.publisher), date(p.releaseDate), p.url),
        paragraphs: paragraphs(p.summary),
        bullets: [],
      })),
    ),
    factSection(
      words.heading('interests'),
      profile.interests.map((i) => keyed(i.name, i.keywords)),
    ),
    factSection(
      words.heading('references'),
      profile.references.map((r) => ({ label: text(r.name), text: text(r.reference) })),
    ),
  ].filter(isFilled);
}

/** Skills without keywords stand together on one line. */
function skillFacts({ skills }: Profile): CvFact[] {
  const plain = skills.filter((s) => s.keywords.length === 0).map((s) => bracketed(text(s.name), text(s.level)));
  const grouped = skills
    .filter((s) => s.keywords.length > 0)
    .map((s) => ({ label: bracketed(text(s.name), text(s.level)), text: commas(...s.keywords.map(text)) }));
  return [...grouped, { label: '', text: commas(...plain) }];
}

const NO_BODY = { paragraphs: [], bullets: [] } as const;

/** What is missing in the head moves up: an employer without a position stands where the position would. */
function head(title: Value | string, subtitle: string, period: string, url?: Value) {
  const main = typeof title === 'string' ? title : text(title);
  const link = url === undefined ? undefined : linkOf(text(url));
  return { title: main || subtitle, subtitle: main === '' ? '' : subtitle, period, link };
}

interface Period {
  readonly startDate?: { readonly value: string } | undefined;
  readonly endDate?: { readonly value: string } | undefined;
}

function dated(entry: Period, words: CvWords): string {
  return cvPeriod(entry.startDate, entry.endDate, words);
}

function textSection(heading: string, paragraphs: readonly string[]): CvSection {
  return { kind: 'text', heading, paragraphs };
}

function entrySection(heading: string, entries: readonly CvEntry[]): CvSection {
  const cleaned = entries.map((entry) => ({ ...entry, bullets: entry.bullets.filter(Boolean) }));
  return {
    kind: 'entries',
    heading,
    entries: cleaned.filter((e) => e.title !== '' || e.paragraphs.length > 0 || e.bullets.length > 0),
  };
}

function factSection(heading: string, facts: readonly CvFact[]): CvSection {
  return { kind: 'facts', heading, facts: facts.filter((fact) => fact.label !== '' || fact.text !== '') };
}

function isFilled(section: CvSection): boolean {
  if (section.kind === 'text') return section.paragraphs.length > 0;
  return section.kind === 'entries' ? section.entries.length > 0 : section.facts.length > 0;
}

/** On one line. */
function text(value: Value): string {
  return value === undefined ? '' : String(value.value).replace(/\s+/g, ' ').trim();
}

function paragraphs(value: Value): string[] {
  if (value === undefined) return [];
  const lines = String(value.value).split('\n');
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

const commas = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const spaced = (...values: readonly Value[]): string => values.map(text).filter(Boolean).join(' ');
const joined = (...values: readonly Value[]): string => commas(...values.map(text));
const bracketed = (main: string, detail: string): string =>
  main !== '' && detail !== '' ? `${main} (${detail})` : main || detail;
