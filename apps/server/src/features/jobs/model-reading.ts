// The answer of the job description extractor → what it says of a job. A value without words of the description that say it is left out.
import type { Grounding } from '@vitae/llm';
import {
  type JobEvidence,
  type JobField,
  JobRequirements,
  JobSalary,
  type JobSkill,
  type WorkArrangement,
} from '@vitae/schema';
import type { AssistedJob } from '@vitae/schema/api';
import { countryCode, languageCode, type SkillTaxonomy, skillKey } from '@vitae/taxonomy';
import { type JobAnswer, JobAnswer as JobAnswerSchema } from './job-answer.ts';
import { located } from './place-requirements.ts';
import { tellsNumber } from './told-numbers.ts';

export interface ModelReading {
  readonly title: string | null;
  readonly requirements: JobRequirements;
  readonly evidence: readonly JobEvidence[];
  readonly leftOut: AssistedJob['leftOut'];
}

export interface ModelReadingParts {
  readonly value: unknown;
  /** JSON pointer → where the words stand. */
  readonly grounding: ReadonlyMap<string, Grounding>;
  readonly description: string;
  readonly taxonomy: SkillTaxonomy;
}

export function modelReading({ value, grounding, description, taxonomy }: ModelReadingParts): ModelReading {
  const answer = JobAnswerSchema.parse(value);
  const proof = createProof(grounding, description);
  const { years, kind } = proof;
  const requirements = JobRequirements.parse({
    seniority: kind('seniority', answer.seniority?.level, '/seniority/words'),
    minYears: years('minYears', answer.min_years?.years, '/min_years/words'),
    maxYears: years('maxYears', answer.max_years?.years, '/max_years/words'),
    skills: skillsOf(answer, proof, taxonomy),
    education: educationOf(answer, proof),
    languages: languagesOf(answer, proof),
    place: placeOf(answer, proof),
    arrangement: kind<WorkArrangement>('arrangement', answer.arrangement?.kind, '/arrangement/words'),
    salary: salaryOf(answer, proof),
    contract: kind('contract', answer.contract?.kind, '/contract/words'),
    hours: kind('hours', answer.hours?.kind, '/hours/words'),
  });
  const title = proof.words('title', answer.title, '/title')?.slice(0, 200) ?? null;
  return { title, requirements, evidence: proof.evidence, leftOut: proof.leftOut };
}

interface Proof {
  readonly evidence: readonly JobEvidence[];
  readonly leftOut: AssistedJob['leftOut'];
  /** The value when the words at the pointer stand in the description and `holds` says that they tell it; else it is left out. */
  take<T>(value: T | null | undefined, of: ProofOf): T | null;
  words(field: JobField, value: string | null | undefined, pointer: string): string | null;
  kind<T extends string>(field: JobField, value: T | null | undefined, pointer: string): T | null;
  years(field: JobField, value: number | null | undefined, pointer: string): number | null;
}

interface ProofOf {
  readonly field: JobField;
  readonly pointer: string;
  /** For people. */
  readonly shown: string;
  readonly of?: string;
  readonly holds?: (words: string) => boolean;
}

function createProof(grounding: ReadonlyMap<string, Grounding>, description: string): Proof {
  const evidence: JobEvidence[] = [];
  const leftOut: AssistedJob['leftOut'] = [];
  const take: Proof['take'] = (value, { field, pointer, shown, of, holds }) => {
    if (value === null || value === undefined) return null;
    const span = spanOf(grounding.get(pointer));
    if (span === undefined || holds?.(description.slice(span.start, span.end)) === false) {
      leftOut.push({ field, value: shown });
      return null;
    }
    evidence.push({ field, engine: 'llm', of: of ?? null, ...span });
    return value;
  };
  return {
    evidence,
    leftOut,
    take,
    words: (field, value, pointer) => {
      const said = value?.trim() ?? '';
      return said === '' ? null : take(said, { field, pointer, shown: said });
    },
    kind: (field, value, pointer) => take(value, { field, pointer, shown: value ?? '' }),
    years: (field, value, pointer) =>
      value === null || value === undefined || value < 0 || value > 50
        ? null
        : take(value, { field, pointer, shown: String(value), holds: (words) => tellsNumber(words, value) }),
  };
}

function spanOf(found: Grounding | undefined): { start: number; end: number } | undefined {
  if (found?.status !== 'found') return undefined;
  const [first, last] = [found.places[0], found.places.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Longer than any name of a skill: a sentence that was taken for one. */
const LONGEST_SKILL = 60;

function skillsOf({ skills }: JobAnswer, proof: Proof, taxonomy: SkillTaxonomy): JobSkill[] {
  const found = new Map<string, JobSkill>();
  for (const [at, { name, importance }] of (skills ?? []).entries()) {
    const said = name?.trim() ?? '';
    if (said === '' || said.length > LONGEST_SKILL || languageCode(said) !== undefined) continue;
    const known = taxonomy.find(said)?.name ?? said;
    const kept = proof.take(known, { field: 'skill', of: known, pointer: `/skills/${at}/name`, shown: said });
    if (kept !== null && !found.has(skillKey(kept)) && found.size < 60)
      found.set(skillKey(kept), { name: kept, importance: importance ?? 'must', weight: 1 });
  }
  return [...found.values()];
}

function educationOf({ education }: JobAnswer, proof: Proof): JobRequirements['education'] {
  const level = education?.level;
  const kept = proof.take(level, { field: 'education', pointer: '/education/words', shown: `level ${level}` });
  if (kept === null) return null;
  const field = proof.words('education', education?.field, '/education/field');
  return { level: kept, field: field?.slice(0, 200) ?? null, required: education?.required ?? true };
}

function languagesOf({ languages }: JobAnswer, proof: Proof): JobRequirements['languages'] {
  const found = new Map<string, JobRequirements['languages'][number]>();
  for (const [at, { name, level, required }] of (languages ?? []).entries()) {
    const said = name?.trim() ?? '';
    const code = languageCode(said);
    if (said !== '' && code === undefined) proof.take(said, { field: 'language', pointer: '', shown: said });
    const kept = proof.take(code, { field: 'language', of: code ?? '', pointer: `/languages/${at}/name`, shown: said });
    if (kept === null || found.has(kept) || found.size >= 12) continue;
    // Without words for it a level is somebody's guess.
    const told = level == null ? null : proof.take(level, levelOf(at, kept, level));
    found.set(kept, { code: kept, level: told, required: required ?? true });
  }
  return [...found.values()];
}

const CEFR = /(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])/u;

function levelOf(at: number, code: string, level: string): ProofOf {
  const holds = (words: string) => !CEFR.test(words) || words.includes(level);
  return { field: 'language', of: code, pointer: `/languages/${at}/words`, shown: `${code} ${level}`, holds };
}

function placeOf({ place }: JobAnswer, proof: Proof): JobRequirements['place'] {
  const city = proof.words('place', place?.city, '/place/city');
  const country = proof.words('place', place?.country, '/place/country');
  const code = country === null ? undefined : countryCode(country);
  if (city === null && code === undefined) return null;
  return located({ city, region: null, countryCode: code ?? null, lat: null, lon: null });
}

const SIGNS: Readonly<Record<string, RegExp>> = { EUR: /€|euro?s?/iu, USD: /\$|usd|dollar/iu, GBP: /£|gbp|pound/iu };

function salaryOf({ salary }: JobAnswer, proof: Proof): JobRequirements['salary'] {
  const { min = null, max = null, currency = null, period = null } = salary ?? {};
  if ((min === null && max === null) || period === null) return null;
  const given = JobSalary.safeParse({ min, max, currency, period });
  const shown = `${min ?? ''}–${max ?? ''} ${currency ?? ''}`;
  return proof.take(given.success ? given.data : undefined, {
    field: 'salary',
    pointer: '/salary/words',
    shown,
    holds: (words) =>
      [min, max].every((one) => one === null || tellsNumber(words, one)) &&
      (SIGNS[currency ?? '']?.test(words) ?? words.includes(currency ?? '')),
  });
}
