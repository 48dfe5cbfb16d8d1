// A job made ready to be scored many times.
import { FACTORS, type Factor, type WorkArrangement } from '@vitae/schema';
import { type CompiledEducation, compileEducation } from './factors/education-factor.ts';
import { type CompiledExperience, compileExperience } from './factors/experience-factor.ts';
import { type CompiledLocation, compileLocation } from './factors/location-factor.ts';
import { type Wish, wishesOf } from './factors/skills-factor.ts';
import type { MatchJob, MatchRequirement } from './facts/match-job.ts';
import { type CompiledRequirement, createRequirementCompiler } from './skills/compile-requirement.ts';
import type { SkillRelations } from './skills/skill-relations.ts';

export interface CompiledJob {
  readonly id: string;
  readonly requirements: readonly CompiledRequirement[];
  /** By key of skill or language. */
  readonly wishes: ReadonlyMap<string, readonly Wish[]>;
  readonly experience: CompiledExperience | undefined;
  readonly education: CompiledEducation | undefined;
  readonly location: CompiledLocation | undefined;
  readonly arrangement: WorkArrangement;
  /** The most points of each factor; they add up to 100. A factor that the job asks nothing about has none. */
  readonly most: Readonly<Record<Factor, number>>;
}

export interface CompileContext {
  readonly relations: SkillRelations;
  /** The current year: how long ago a skill was last used. */
  readonly year: number;
}

export type JobCompiler = (job: MatchJob) => CompiledJob;

/** Keep what it returns: jobs that it compiles share their tables. */
export function createJobCompiler({ relations, year }: CompileContext): JobCompiler {
  const compileRequirements = createRequirementCompiler(relations, year);
  return (job) => compileJob(job, compileRequirements(job.requirements));
}

/**
 * How much of the weight of skills a requirement asks for: a skill that is a must asks for all of it. Without this, the only plus of
 * a job, say that German would be nice, would decide half of the score.
 */
const ASKS: Readonly<Record<MatchRequirement['kind'], Readonly<Record<MatchRequirement['necessity'], number>>>> = {
  skill: { must: 1, nice: 0.2 },
  language: { must: 0.4, nice: 0.1 },
};

/** 0–1. */
function askedPart(requirements: readonly MatchRequirement[]): number {
  const sum = requirements.reduce((total, { kind, necessity }) => total + ASKS[kind][necessity], 0);
  return Math.min(1, sum);
}

function compileJob(job: MatchJob, requirements: readonly CompiledRequirement[]): CompiledJob {
  const experience = compileExperience(job.experience);
  const education = compileEducation(job.education);
  const location = compileLocation(job);
  const asked: Record<Factor, number> = {
    skills: askedPart(job.requirements),
    experience: experience === undefined ? 0 : 1,
    education: education === undefined ? 0 : 1,
    location: location === undefined ? 0 : 1,
  };
  const weightOf = (factor: Factor) => asked[factor] * job.weights[factor];
  const sum = FACTORS.reduce((total, factor) => total + weightOf(factor), 0);
  const most = (factor: Factor) => (sum === 0 ? 0 : (100 * weightOf(factor)) / sum);
  return {
    id: job.id,
    requirements,
    wishes: wishesOf(requirements),
    experience,
    education,
    location,
    arrangement: job.arrangement,
    most: {
      skills: most('skills'),
      experience: most('experience'),
      education: most('education'),
      location: most('location'),
    },
  };
}
