// What a candidate can be found by, taken from the profile.
import type { Extracted, Profile } from '@vitae/schema';
import { type SkillTaxonomy, skillKey } from '@vitae/taxonomy';
import { plainLexeme, skillsForFinding, valueLexemes, wordsOf } from './lexemes.ts';
import { searchableText } from './searchable-text.ts';

export interface CandidateWords {
  /** One text each: names, then titles, skills, employers and schools, then everything else that is told. */
  readonly name: string;
  readonly heads: string;
  readonly rest: string;
  /** Exact lexemes. */
  readonly lexemes: string[];
  readonly skills: string[];
  readonly titles: string[];
  readonly employers: string[];
  readonly schools: string[];
  /** Folded words to compare mistyped ones with, apart by spaces. */
  readonly terms: string;
}

export interface WordFacts {
  readonly name: string | null;
  readonly label: string | null;
  readonly city: string | null;
  readonly country_code: string | null;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
}

type Text = Extracted<string> | undefined;

/** A tsvector holds at most a megabyte. */
const MOST_TEXT = 100_000;

export function candidateWords(profile: Profile, facts: WordFacts, taxonomy: SkillTaxonomy): CandidateWords {
  const titles = distinct([facts.label, ...profile.work.map(({ position }) => position?.value)]);
  const employers = distinct(profile.work.map(({ name }) => name?.value));
  const schools = distinct(profile.education.map(({ institution }) => institution?.value));
  const skills = skillsForFinding(taxonomy, facts.skills);
  const cities = distinct([facts.city]);
  const heads = [...titles, ...facts.skills, ...skills, ...employers, ...schools];
  return {
    name: searchableText(facts.name ?? ''),
    heads: searchableText(distinct(heads).join('\n').slice(0, MOST_TEXT)),
    rest: searchableText(restOf(profile).join('\n').slice(0, MOST_TEXT)),
    lexemes: [
      ...new Set([
        ...skills.map((skill) => `skill:${skillKey(skill)}`),
        ...valueLexemes('title', titles),
        ...valueLexemes('employer', employers),
        ...valueLexemes('school', schools),
        ...valueLexemes('city', cities),
        ...facts.languages.map((language) => plainLexeme('language', language)),
        ...distinct([facts.country_code]).map((code) => plainLexeme('country', code)),
      ]),
    ],
    skills,
    titles,
    employers,
    schools,
    terms: [...new Set([facts.name ?? '', ...heads, ...cities].flatMap(wordsOf))]
      .filter((word) => word.length > 2)
      .join(' ')
      .slice(0, MOST_TEXT),
  };
}

function restOf(profile: Profile): string[] {
  const { basics } = profile;
  const values: (Text | readonly Text[])[] = [
    ...[basics.label, basics.summary, basics.emails, basics.location.city, basics.location.region],
    ...profile.work.flatMap((job) => [
      job.position,
      job.name,
      job.location,
      job.description,
      job.summary,
      job.highlights,
    ]),
    ...profile.education.flatMap((entry) => [entry.studyType, entry.area, entry.institution, entry.courses]),
    ...profile.skills.flatMap(({ name, keywords }) => [name, keywords]),
    ...profile.languages.map(({ language }) => language),
    ...profile.certificates.flatMap(({ name, issuer }) => [name, issuer]),
    ...profile.projects.flatMap((project) => [project.name, project.description, project.highlights, project.keywords]),
    ...profile.volunteer.flatMap((entry) => [entry.organization, entry.position, entry.summary, entry.highlights]),
    ...profile.awards.flatMap(({ title, awarder, summary }) => [title, awarder, summary]),
    ...profile.publications.flatMap(({ name, publisher, summary }) => [name, publisher, summary]),
    ...profile.interests.flatMap(({ name, keywords }) => [name, keywords]),
  ];
  return values.flat().flatMap((value) => (value === undefined || value.value.trim() === '' ? [] : [value.value]));
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    const trimmed = value?.replaceAll(/\s+/g, ' ').replaceAll('\0', '').trim() ?? '';
    if (trimmed !== '' && !seen.has(trimmed.toLowerCase())) seen.set(trimmed.toLowerCase(), trimmed);
  }
  return [...seen.values()];
}
