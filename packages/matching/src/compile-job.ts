// A job made ready to be scored many times.
import { FACTORS, type Factor, type WorkArrangement } from '@vitae/schema';
import { type CompiledEducation, compileEducation } from './factors/education-factor.ts';
import { type CompiledExperience, compileExperience } from './factors/experience-factor.ts';
import { type CompiledLocation, compileLocation } from './factors/location-factor.ts';
import { type Wish, wishesOf } from './factors/skills-factor.ts';
import type { MatchJob } from './facts/match-job.ts';
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

function compileJob(job: MatchJob, requirements: readonly CompiledRequirement[]): CompiledJob {
  const experience = compileExperience(job.experience);
  const education = compileEducation(job.education);
  const location = compileLocation(job);
  const asked: Record<Factor, boolean> = {
    skills: requirements.length > 0,
    experience: experience !== undefined,
    education: education !== undefined,
    location: location !== undefined,
  };
  const weightOf = (factor: Factor) => (asked[factor] ? job.weights[factor] : 0);
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
