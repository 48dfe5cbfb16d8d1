// A row of `jobs`, and what callers see of it.
import {
  FactorWeights,
  JobContract,
  JobEvidence,
  JobHours,
  JobRequirements,
  JobStatus,
  Seniority,
  WorkArrangement,
} from '@vitae/schema';
import { type Job, JobOrigin, type JobSummary } from '@vitae/schema/api';
import { skillKey } from '@vitae/taxonomy';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { toPerson } from '../candidates/candidate-row.ts';
import type { JobsTable } from './jobs-tables.ts';

export type JobRow = Selectable<JobsTable>;
const Evidence = z.array(JobEvidence);

/** What lists show and filters ask. */
export function columnsOf(requirements: JobRequirements) {
  const { place, arrangement, seniority, contract, hours, skills } = requirements;
  return {
    ...{ arrangement, seniority, contract, hours },
    city: place?.city ?? null,
    country_code: place?.countryCode ?? null,
    must_skills: skills.filter(({ importance }) => importance === 'must').map(({ name }) => name),
    skills: [...new Set(skills.map(({ name }) => skillKey(name)))],
  };
}

/** `people`: user id → name, of owners. */
export function toJobSummary(row: JobRow, people: ReadonlyMap<string, string>): JobSummary {
  return {
    id: row.id,
    title: row.title,
    employer: row.employer,
    status: JobStatus.parse(row.status),
    city: row.city,
    countryCode: row.country_code,
    arrangement: WorkArrangement.nullable().parse(row.arrangement),
    seniority: Seniority.nullable().parse(row.seniority),
    contract: JobContract.nullable().parse(row.contract),
    hours: JobHours.nullable().parse(row.hours),
    skills: row.must_skills,
    owner: toPerson(row.owner_id, people),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function toJob(row: JobRow, people: ReadonlyMap<string, string>): Job {
  const requirements = JobRequirements.parse(row.requirements);
  return {
    ...toJobSummary(row, people),
    version: row.version,
    origin: JobOrigin.parse(row.origin),
    description: row.description,
    language: row.language,
    requirements,
    evidence: evidenceFor(requirements, Evidence.parse(row.evidence)),
    weights: FactorWeights.nullable().parse(row.weights),
  };
}

/** Only of what the requirements still hold: a skill that a person took out has no proof any more. */
function evidenceFor(requirements: JobRequirements, evidence: readonly JobEvidence[]): JobEvidence[] {
  const { skills, languages, ...single } = requirements;
  return evidence.filter(({ field, of }) => {
    if (field === 'title') return true;
    if (field === 'skill') return skills.some(({ name }) => name === of);
    if (field === 'language') return languages.some(({ code }) => code === of);
    return single[field] !== null;
  });
}
