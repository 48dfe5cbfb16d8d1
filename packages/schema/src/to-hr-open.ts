// Profile → HR Open Standards 4.x: a Candidate of the recruiting schemas, with one profile.
import { compact, compactList } from './compact.ts';
import type { Extracted } from './extracted.ts';
import { PRESENT } from './partial-date.ts';
import type { Profile } from './profile.ts';

type Value = Extracted<unknown> | undefined;
type Json = Record<string, unknown>;

/** Marks the qualification that is a language; the standard has no list of its own for them. */
export const LANGUAGE_SCHEME = 'language';

/**
 * `language`: ISO 639-1 of the texts. Dates are YYYY, YYYY-MM or YYYY-MM-DD, the standard's FormattedDateTime. Projects, volunteering,
 * awards and interests have no place in the standard.
 */
export function toHrOpen(profile: Profile, language?: string): Json {
  return {
    person: personOf(profile),
    profiles: [{ languageCode: language ?? 'en', ...compact(contentOf(profile)) }],
  };
}

function personOf({ basics }: Profile): Json {
  const { location } = basics;
  const name = compact({
    formattedName: text(basics.name),
    given: text(basics.givenName),
    family: text(basics.familyName),
  });
  const address = compact({
    line: text(location.address),
    city: text(location.city),
    postalCode: text(location.postalCode),
    countrySubdivisions: location.region === undefined ? [] : [{ type: 'region', value: text(location.region) }],
    countryCode: text(location.countryCode),
  });
  const web = [
    ...compactList(basics.url === undefined ? [] : [basics.url], (url) => ({ name: 'Homepage', url: text(url) })),
    ...compactList(basics.profiles, (p) => ({ name: text(p.network), url: text(p.url) || text(p.username) })),
  ];
  return {
    ...compact({
      name,
      birthDate: text(basics.birthDate),
      nationality: basics.nationality === undefined ? [] : [text(basics.nationality)],
      communication: compact({
        address: address === undefined ? [] : [address],
        phone: basics.phones.map((phone) => ({ formattedNumber: text(phone) })),
        email: basics.emails.map((mail) => ({ address: text(mail) })),
        web,
      }),
    }),
  };
}

function contentOf(profile: Profile): Json {
  return {
    profileName: text(profile.basics.label),
    executiveSummary: text(profile.basics.summary),
    employment: compactList(profile.work, employmentOf),
    education: compactList(profile.education, educationOf),
    certifications: compactList(profile.certificates, (c) => ({
      name: text(c.name),
      issuingAuthority: compact({ name: text(c.issuer) }),
      firstIssued: text(c.date),
      descriptions: texts(c.url === undefined ? [] : [c.url]),
    })),
    qualifications: [...profile.skills.flatMap(skillsOf), ...compactList(profile.languages, languageOf)],
    publications: compactList(profile.publications, (p) => ({
      type: 'Other',
      title: text(p.name),
      publisher: text(p.publisher),
      date: text(p.releaseDate),
      abstract: text(p.summary),
      id: p.url === undefined ? undefined : { value: text(p.url), schemeId: 'url' },
    })),
    references: compactList(profile.references, (r) => ({
      personName: compact({ formattedName: text(r.name) }),
      comments: r.reference === undefined ? [] : [{ text: text(r.reference) }],
    })),
  };
}

function employmentOf(work: Profile['work'][number]): Json {
  const period = periodOf(work.startDate, work.endDate);
  const position = compact({
    title: text(work.position),
    ...period,
    location: compact({ city: text(work.location) }),
    descriptions: [...texts(work.summary === undefined ? [] : [work.summary]), ...texts(work.highlights)],
  });
  return {
    organization: compact({
      name: text(work.name),
      domainName: text(work.url),
      description: compact({ value: text(work.description) }),
    }),
    ...period,
    positionHistories: position === undefined ? [] : [position],
  };
}

function educationOf(education: Profile['education'][number]): Json {
  const degree = compact({
    name: text(education.studyType),
    specializations: education.area === undefined ? [] : [{ name: text(education.area) }],
    score: compact({ value: text(education.score) }),
  });
  return {
    institution: compact({ name: text(education.institution), domainName: text(education.url) }),
    ...periodOf(education.startDate, education.endDate),
    iscedEducationLevelCode: text(education.level),
    educationDegrees: degree === undefined ? [] : [degree],
    programs: texts(education.courses),
  };
}

/** Each keyword is a competency; the name of their group is its description. */
function skillsOf({ name, level, keywords }: Profile['skills'][number]): Json[] {
  const proficiencyLevel = compact({ value: text(level) });
  if (keywords.length === 0) return compactList([name], (only) => ({ competencyName: text(only), proficiencyLevel }));
  return compactList(keywords, (keyword) => ({
    competencyName: text(keyword),
    description: text(name),
    proficiencyLevel,
  }));
}

function languageOf({ language, fluency, cefr }: Profile['languages'][number]): Json {
  return {
    competencyIds: [{ value: text(language), schemeId: LANGUAGE_SCHEME }],
    competencyName: text(language),
    proficiencyLevel: compact({ value: text(cefr) || text(fluency) }),
    description: cefr === undefined ? undefined : text(fluency),
  };
}

function periodOf(start: Value, end: Value): Json {
  const current = end?.value === PRESENT;
  return { start: text(start), end: current ? undefined : text(end), current: end === undefined ? undefined : current };
}

const text = (value: Value): string => (value === undefined ? '' : String(value.value));
const texts = (values: readonly Extracted<unknown>[]): string[] => values.map(text);
