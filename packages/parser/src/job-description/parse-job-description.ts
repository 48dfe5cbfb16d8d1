// A job description as text → what the job asks for, each with the stretch of the text that says so.
import type { JobEvidence, JobField, ParsedJob } from '@vitae/schema';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { ownTaxonomy } from '../experience/known-skill.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { descriptionLines } from './description-lines.ts';
import { findJobEducation } from './find-job-education.ts';
import { findJobLanguages } from './find-job-languages.ts';
import { findJobPlace } from './find-job-place.ts';
import { findJobSkills } from './find-job-skills.ts';
import { findSalary } from './find-salary.ts';
import { findSeniority } from './find-seniority.ts';
import { findArrangement, findContract, findHours } from './find-terms.ts';
import { findJobTitle } from './find-title.ts';
import { findYears } from './find-years.ts';
import type { FoundValue } from './found-value.ts';

export { findOrders } from '../findings/machine-orders.ts';
export { smallNumber } from './number-words.ts';

/** What a description is read with. */
export interface ParseJobOptions {
  /** Default: the skills that Vitae brings. */
  readonly taxonomy?: SkillTaxonomy;
}

/** Skills and languages beyond these are left out. */
const MAX_SKILLS = 60;
const MAX_LANGUAGES = 12;

/** Linear in the text. Reads English, German, French and Spanish advertisements. What is not said stays null or empty. */
export function parseJobDescription(description: string, { taxonomy }: ParseJobOptions = {}): ParsedJob {
  const lines = descriptionLines(description);
  const title = findJobTitle(lines);
  const skills = findJobSkills(lines, title, taxonomy ?? ownTaxonomy()).slice(0, MAX_SKILLS);
  const languages = findJobLanguages(lines).slice(0, MAX_LANGUAGES);
  const seniority = findSeniority(title, lines);
  const years = findYears(lines);
  const education = findJobEducation(lines);
  const place = findJobPlace(lines);
  const arrangement = findArrangement(lines);
  const salary = findSalary(lines, place?.value);
  const contract = findContract(lines, title);
  const hours = findHours(lines);
  const single = { title, seniority, education, place, arrangement, salary, contract, hours } as const;
  return {
    language: detectLanguage(description) ?? null,
    title: title?.value ?? null,
    requirements: {
      seniority: seniority?.value ?? null,
      skills: skills.map(({ value }) => value),
      minYears: years?.value.min ?? null,
      maxYears: years?.value.max ?? null,
      education: education?.value ?? null,
      languages: languages.map(({ value }) => value),
      place: place?.value ?? null,
      arrangement: arrangement?.value ?? null,
      salary: salary?.value ?? null,
      contract: contract?.value ?? null,
      hours: hours?.value ?? null,
    },
    evidence: [
      ...Object.entries(single).flatMap(([field, found]) => evidenceOf(field as keyof typeof single, found)),
      ...(years?.value.min == null ? [] : evidenceOf('minYears', years)),
      ...(years?.value.max == null ? [] : evidenceOf('maxYears', years)),
      ...skills.flatMap(({ value, places }) => places.flatMap((one) => evidenceOf('skill', one, value.name))),
      ...languages.flatMap((found) => evidenceOf('language', found, found.value.code)),
    ].toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

function evidenceOf(
  field: JobField,
  found: Pick<FoundValue<unknown>, 'start' | 'end'> | undefined,
  of: string | null = null,
): JobEvidence[] {
  return found === undefined ? [] : [{ field, engine: 'local', of, start: found.start, end: found.end }];
}
