// A profile → what the score may know of it, and the lines that prove it.
import type { Experience, MatchCandidate, MatchPlace, Profile, Seniority, WorkEntry } from '@vitae/schema';
import { Seniority as Ranks } from '@vitae/schema';
import { educationFields, findCity, findTitle, type SkillTaxonomy } from '@vitae/taxonomy';
import type { CandidateEvidence } from '../reasons/candidate-evidence.ts';
import { evidenceOf } from './evidence-of.ts';
import { languagesOf } from './languages-of.ts';
import { seniorityOf } from './seniority-of.ts';
import { skillsOf } from './skills-of.ts';

/** Months since year 0, both ends included. */
export interface WorkSpan {
  readonly first: number;
  readonly last: number;
}

export interface CandidateContext {
  readonly taxonomy: SkillTaxonomy;
  readonly experience: Experience;
  /** When a job was held; undefined without dates. */
  readonly spanOf: (entry: WorkEntry) => WorkSpan | undefined;
}

export interface CandidateFacts {
  readonly candidate: MatchCandidate;
  readonly evidence: CandidateEvidence;
}

export function matchCandidateOf(id: string, profile: Profile, context: CandidateContext): CandidateFacts {
  const { experience, taxonomy } = context;
  const skills = skillsOf(profile, experience, taxonomy);
  const languages = languagesOf(profile);
  const candidate: MatchCandidate = {
    id,
    skills: skills.map(({ skill }) => skill),
    languages: languages.map(({ language }) => language),
    months: experience.entries.length === 0 ? null : Math.min(experience.months, MOST_MONTHS),
    fields: fieldsOf(profile, context),
    seniority: rankOf(profile, context),
    education: educationOf(profile),
    place: placeOf(profile),
    relocates: null,
  };
  return { candidate, evidence: evidenceOf(profile, skills, languages) };
}

const MOST_MONTHS = 1200;
/** Months before the end of the last job: ranks held earlier say little. */
const RECENT = 60;

/** Months of each occupation that the titles name; side by side in one occupation they count once. */
function fieldsOf({ work }: Profile, { spanOf }: CandidateContext): MatchCandidate['fields'] {
  const months = new Map<string, Set<number>>();
  for (const entry of work) {
    const isco = findTitle(entry.position?.value ?? '')?.isco;
    if (isco === undefined) continue;
    const held = months.get(isco) ?? new Set();
    months.set(isco, held);
    const span = spanOf(entry);
    if (span !== undefined) for (let month = span.first; month <= span.last; month++) held.add(month);
  }
  return [...months].map(([isco, held]) => ({ isco, months: Math.min(held.size, MOST_MONTHS) }));
}

/** The highest rank of the last years. */
function rankOf({ work }: Profile, { spanOf }: CandidateContext): Seniority | null {
  const held = work.flatMap((entry) => {
    const rank = seniorityOf(entry.position?.value ?? '');
    return rank === undefined ? [] : [{ rank, last: spanOf(entry)?.last ?? 0 }];
  });
  const latest = Math.max(0, ...held.map(({ last }) => last));
  const ranks = held.filter(({ last }) => last >= latest - RECENT).map(({ rank }) => Ranks.options.indexOf(rank));
  return ranks.length === 0 ? null : (Ranks.options[Math.max(...ranks)] ?? null);
}

function educationOf({ education }: Profile): MatchCandidate['education'] {
  const levels = education.flatMap(({ level }) => level?.value ?? []);
  const texts = education.flatMap(({ area, studyType }) => [area?.value ?? '', studyType?.value ?? '']);
  return {
    level: levels.length === 0 ? null : Math.max(...levels),
    fields: [...new Set(texts.flatMap((text) => educationFields(text)))].sort(),
  };
}

function placeOf({ basics: { location } }: Profile): MatchPlace | null {
  const city = location.city?.value;
  const country = location.countryCode?.value.toUpperCase();
  const countryCode = country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined;
  const found = city === undefined ? undefined : findCity(city, countryCode);
  if (found !== undefined) return { at: { lat: found.lat, lon: found.lon }, countryCode: found.countryCode };
  return countryCode === undefined ? null : { at: null, countryCode };
}
