// A requirement made ready to be scored many times: which keys count, and what their months and years give.
import { CEFR_LEVELS } from '@vitae/schema';
import { skillKey } from '@vitae/taxonomy';
import { risingCurve } from '../factors/rising-curve.ts';
import type { MatchRequirement } from '../facts/match-job.ts';
import { languageKey, UNKNOWN_AMOUNT, UNKNOWN_YEAR, yearByte } from './skill-entry.ts';
import type { AcceptedSkill, SkillRelations } from './skill-relations.ts';

export interface CompiledRequirement {
  readonly requirement: MatchRequirement;
  readonly key: string;
  /** To be shown. */
  readonly name: string;
  /** Its part of the skills factor; all of a job's add up to 1. */
  readonly share: number;
  readonly accepted: ReadonlyMap<string, AcceptedSkill>;
  /** By amount: 0–1 less what the year may add. */
  readonly depth: Float64Array;
  /** By year of last use. */
  readonly recency: Float64Array;
}

/** A must counts twice a nice one of the same weight. */
const MUST = 2;
/** Parts of a skill: that it is there, how long it was used, how lately. The job that names months cares more for them. */
const PARTS = { there: 0.6, depth: 0.25, recency: 0.15 };
const PARTS_WITH_MONTHS = { there: 0.4, depth: 0.45, recency: 0.15 };
/** Months that count as enough where the job names none. */
const ENOUGH_MONTHS = 24;
/** Years since last use that take nothing off, and after which nothing is left. */
const FRESH_YEARS = 2;
const STALE_YEARS = 10;
/** The part that is given for what is not known. */
export const UNKNOWN_PART = 0.5;
/** What is taken off for each step of CEFR that is missing. */
const CEFR_STEP = 0.3;
const CEFR_UNKNOWN = 0.7;
const CEFR_LEAST = 0.1;

type Requirement<Kind> = Extract<MatchRequirement, { kind: Kind }>;
export type RequirementCompiler = (requirements: readonly MatchRequirement[]) => CompiledRequirement[];

/** `year` is the current one. Requirements with the same wish share their tables, so that many jobs fit in memory. */
export function createRequirementCompiler(relations: SkillRelations, year: number): RequirementCompiler {
  const depths = new Map<string, Float64Array>();
  const recency = recencyTable(PARTS.recency, year);
  const none = new Float64Array(256);
  const depthFor = (kind: string, make: () => Float64Array) => {
    const known = depths.get(kind) ?? make();
    depths.set(kind, known);
    return known;
  };
  const compileSkill = (requirement: Requirement<'skill'>): Omit<CompiledRequirement, 'share'> => {
    const { months } = requirement;
    const name = relations.nameOf(requirement.name);
    const parts = months === undefined ? PARTS : PARTS_WITH_MONTHS;
    const depth = depthFor(`skill ${months}`, () => depthTable(parts, months ?? ENOUGH_MONTHS));
    const accepted = relations.acceptedFor(requirement.name);
    return { requirement, key: skillKey(name), name, accepted, depth, recency };
  };
  const compileLanguage = (requirement: Requirement<'language'>): Omit<CompiledRequirement, 'share'> => {
    const key = languageKey(requirement.code);
    const depth = depthFor(`language ${requirement.level}`, () => cefrTable(requirement.level));
    const accepted = new Map<string, AcceptedSkill>([[key, { relation: 'same', credit: 1 }]]);
    return { requirement, key, name: requirement.code, accepted, depth, recency: none };
  };
  return (requirements) => {
    const total = requirements.reduce((sum, one) => sum + weightOf(one), 0);
    return requirements.map((one) => ({
      ...(one.kind === 'skill' ? compileSkill(one) : compileLanguage(one)),
      share: weightOf(one) / total,
    }));
  };
}

function weightOf({ weight, necessity }: MatchRequirement): number {
  return weight * (necessity === 'must' ? MUST : 1);
}

function depthTable({ there, depth }: typeof PARTS, wished: number): Float64Array {
  return Float64Array.from(
    { length: 256 },
    (_, amount) => there + depth * (amount === UNKNOWN_AMOUNT ? UNKNOWN_PART : risingCurve(amount, wished)),
  );
}

function recencyTable(part: number, year: number): Float64Array {
  const now = yearByte(year);
  return Float64Array.from({ length: 256 }, (_, used) => {
    if (used === UNKNOWN_YEAR) return part * UNKNOWN_PART;
    const ago = Math.max(0, now - used);
    return part * Math.min(1, Math.max(0, (STALE_YEARS - ago) / (STALE_YEARS - FRESH_YEARS)));
  });
}

function cefrTable(level: Requirement<'language'>['level']): Float64Array {
  const wished = level === undefined ? 1 : CEFR_LEVELS.indexOf(level) + 1;
  return Float64Array.from({ length: 256 }, (_, step) => {
    if (step === UNKNOWN_AMOUNT) return level === undefined ? 1 : CEFR_UNKNOWN;
    return Math.max(CEFR_LEAST, 1 - CEFR_STEP * Math.max(0, wished - step));
  });
}
