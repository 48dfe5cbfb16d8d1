// Profile → JSON Resume 1.0.0: the plain values, without evidence.
import type { Extracted } from './extracted.ts';
import { type PartialDate, PRESENT } from './partial-date.ts';
import type { Profile } from './profile.ts';

type Value = Extracted<string> | undefined;
export type JsonResume = Readonly<Record<string, unknown>> & { readonly basics: Readonly<Record<string, unknown>> };

const JSON_RESUME_SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** Absent values and empty lists are left out; an end date of `present` is left out, as the standard has it. */
export function toJsonResume(profile: Profile): JsonResume {
  const { basics } = profile;
  return {
    $schema: JSON_RESUME_SCHEMA,
    basics: compact({
      name: text(basics.name),
      label: text(basics.label),
      email: text(basics.emails[0]),
      phone: text(basics.phones[0]),
      url: text(basics.url),
      summary: text(basics.summary),
      location: compactOrNone({
        address: text(basics.location.address),
        postalCode: text(basics.location.postalCode),
        city: text(basics.location.city),
        region: text(basics.location.region),
        countryCode: text(basics.location.countryCode),
      }),
      profiles: list(basics.profiles, (p) => ({
        network: text(p.network),
        username: text(p.username),
        url: text(p.url),
      })),
    }),
    ...compact(sections(profile)),
  };
}

function sections(profile: Profile): Record<string, unknown> {
  return {
    work: list(profile.work, (w) => ({
      name: text(w.name),
      position: text(w.position),
      location: text(w.location),
      url: text(w.url),
      description: text(w.description),
      startDate: date(w.startDate),
      endDate: date(w.endDate),
      summary: text(w.summary),
      highlights: texts(w.highlights),
    })),
    volunteer: list(profile.volunteer, (v) => ({
      organization: text(v.organization),
      position: text(v.position),
      url: text(v.url),
      startDate: date(v.startDate),
      endDate: date(v.endDate),
      summary: text(v.summary),
      highlights: texts(v.highlights),
    })),
    education: list(profile.education, (e) => ({
      institution: text(e.institution),
      url: text(e.url),
      area: text(e.area),
      studyType: text(e.studyType),
      startDate: date(e.startDate),
      endDate: date(e.endDate),
      score: text(e.score),
      courses: texts(e.courses),
    })),
    awards: list(profile.awards, (a) => ({
      title: text(a.title),
      date: date(a.date),
      awarder: text(a.awarder),
      summary: text(a.summary),
    })),
    certificates: list(profile.certificates, (c) => ({
      name: text(c.name),
      date: date(c.date),
      issuer: text(c.issuer),
      url: text(c.url),
    })),
    publications: list(profile.publications, (p) => ({
      name: text(p.name),
      publisher: text(p.publisher),
      releaseDate: date(p.releaseDate),
      url: text(p.url),
      summary: text(p.summary),
    })),
    skills: list(profile.skills, (s) => ({ name: text(s.name), level: text(s.level), keywords: texts(s.keywords) })),
    languages: list(profile.languages, (l) => ({ language: text(l.language), fluency: text(l.fluency) })),
    interests: list(profile.interests, (i) => ({ name: text(i.name), keywords: texts(i.keywords) })),
    references: list(profile.references, (r) => ({ name: text(r.name), reference: text(r.reference) })),
    projects: list(profile.projects, (p) => ({
      name: text(p.name),
      description: text(p.description),
      highlights: texts(p.highlights),
      keywords: texts(p.keywords),
      startDate: date(p.startDate),
      endDate: date(p.endDate),
      url: text(p.url),
      roles: texts(p.roles),
      entity: text(p.entity),
      type: text(p.type),
    })),
  };
}

const text = (value: Value): string | undefined => value?.value;
const texts = (values: readonly Extracted<string>[]): string[] | undefined =>
  values.length === 0 ? undefined : values.map((v) => v.value);
const date = (value: Extracted<PartialDate> | undefined): string | undefined =>
  value === undefined || value.value === PRESENT ? undefined : value.value;

function list<T>(
  entries: readonly T[],
  map: (entry: T) => Record<string, unknown>,
): Record<string, unknown>[] | undefined {
  const mapped = entries.map((entry) => compact(map(entry))).filter((entry) => Object.keys(entry).length > 0);
  return mapped.length === 0 ? undefined : mapped;
}

function compact(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function compactOrNone(object: Record<string, unknown>): Record<string, unknown> | undefined {
  const result = compact(object);
  return Object.keys(result).length === 0 ? undefined : result;
}
