// The structured content of a résumé: JSON Resume 1.0.0 plus what it lacks, every leaf an extracted value.
import { z } from 'zod';
import { ExtractedText, extracted } from './extracted.ts';
import { PartialDate } from './partial-date.ts';
import { Place } from './place.ts';

const text = ExtractedText.optional();
const texts = z.array(ExtractedText);
export const ExtractedDate = extracted(PartialDate);
export type ExtractedDate = z.infer<typeof ExtractedDate>;
const date = ExtractedDate.optional();

/** Stable inside one résumé: kept over corrections and, where the entry is recognised, over re-parses. */
const id = z.string().min(1);

export const Location = z.object({
  address: text,
  postalCode: text,
  city: text,
  region: text,
  /** ISO 3166-1 alpha-2. */
  countryCode: text,
});
export type Location = z.infer<typeof Location>;

export const OnlineProfile = z.object({ id, network: text, username: text, url: text });
export type OnlineProfile = z.infer<typeof OnlineProfile>;

export const Basics = z.object({
  name: text,
  givenName: text,
  familyName: text,
  label: text,
  /** The first is the main one. */
  emails: texts,
  /** E.164 where the country is known, else as printed. */
  phones: texts,
  url: text,
  summary: text,
  location: Location,
  profiles: z.array(OnlineProfile),
  birthDate: date,
  nationality: text,
});
export type Basics = z.infer<typeof Basics>;

export const WorkEntry = z.object({
  id,
  name: text,
  position: text,
  location: text,
  url: text,
  description: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: texts,
});
export type WorkEntry = z.infer<typeof WorkEntry>;

export const EducationEntry = z.object({
  id,
  institution: text,
  url: text,
  area: text,
  studyType: text,
  /** ISCED 2011 level, 0–8. */
  level: extracted(z.int().min(0).max(8)).optional(),
  startDate: date,
  endDate: date,
  score: text,
  courses: texts,
});
export type EducationEntry = z.infer<typeof EducationEntry>;

export const SkillEntry = z.object({ id, name: text, level: text, keywords: texts });
export type SkillEntry = z.infer<typeof SkillEntry>;

export const LanguageEntry = z.object({
  id,
  language: text,
  fluency: text,
  cefr: extracted(z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])).optional(),
});
export type LanguageEntry = z.infer<typeof LanguageEntry>;

export const CertificateEntry = z.object({ id, name: text, date, issuer: text, url: text });
export type CertificateEntry = z.infer<typeof CertificateEntry>;

export const ProjectEntry = z.object({
  id,
  name: text,
  description: text,
  highlights: texts,
  keywords: texts,
  startDate: date,
  endDate: date,
  url: text,
  roles: texts,
  entity: text,
  type: text,
});
export type ProjectEntry = z.infer<typeof ProjectEntry>;

export const VolunteerEntry = z.object({
  id,
  organization: text,
  position: text,
  url: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: texts,
});
export type VolunteerEntry = z.infer<typeof VolunteerEntry>;

export const AwardEntry = z.object({ id, title: text, date, awarder: text, summary: text });
export type AwardEntry = z.infer<typeof AwardEntry>;

export const PublicationEntry = z.object({
  id,
  name: text,
  publisher: text,
  releaseDate: date,
  url: text,
  summary: text,
});
export type PublicationEntry = z.infer<typeof PublicationEntry>;

export const InterestEntry = z.object({ id, name: text, keywords: texts });
export type InterestEntry = z.infer<typeof InterestEntry>;

export const ReferenceEntry = z.object({ id, name: text, reference: text });
export type ReferenceEntry = z.infer<typeof ReferenceEntry>;

/**
 * What a person took out, so that a later parse doesn't bring it back. `path` is a slot (`work/<id>/position`; for a list of
 * values without index) or an entry (`work/<id>`); `texts` and `places` tell what stood there.
 */
export const Removal = z.object({
  path: z.string(),
  texts: z.array(z.string()),
  places: z.array(Place),
  by: z.string(),
  at: z.string(),
});
export type Removal = z.infer<typeof Removal>;

export const Profile = z.object({
  basics: Basics,
  work: z.array(WorkEntry),
  education: z.array(EducationEntry),
  skills: z.array(SkillEntry),
  languages: z.array(LanguageEntry),
  certificates: z.array(CertificateEntry),
  projects: z.array(ProjectEntry),
  volunteer: z.array(VolunteerEntry),
  awards: z.array(AwardEntry),
  publications: z.array(PublicationEntry),
  interests: z.array(InterestEntry),
  references: z.array(ReferenceEntry),
  /** Absent when nobody removed anything. */
  removed: z.array(Removal).optional(),
});
export type Profile = z.infer<typeof Profile>;

export const PROFILE_LISTS = [
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'volunteer',
  'awards',
  'publications',
  'interests',
  'references',
] as const satisfies readonly (keyof Profile)[];
export type ProfileList = (typeof PROFILE_LISTS)[number];

export function emptyProfile(): Profile {
  return {
    basics: { emails: [], phones: [], location: {}, profiles: [] },
    work: [],
    education: [],
    skills: [],
    languages: [],
    certificates: [],
    projects: [],
    volunteer: [],
    awards: [],
    publications: [],
    interests: [],
    references: [],
  };
}
