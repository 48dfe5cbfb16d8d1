import { describe, expect, it } from 'vitest';
import { CreateJobRequest } from './api/jobs.ts';
import { FactorWeights, JobRequirements, JobSalary } from './job.ts';

describe('what a job asks for', () => {
  it('is nothing where nothing is said', () => {
    expect(JobRequirements.parse({})).toEqual({
      ...{ seniority: null, skills: [], minYears: null, maxYears: null, education: null, languages: [] },
      ...{ place: null, arrangement: null, salary: null, contract: null, hours: null },
    });
  });

  it('has skills that weigh the same unless told otherwise', () => {
    const { skills } = JobRequirements.parse({ skills: [{ name: ' Welding ', importance: 'must' }] });
    expect(skills).toEqual([{ name: 'Welding', importance: 'must', weight: 1 }]);
  });

  it('has no salary that ends before it begins, and no weights that count nothing', () => {
    expect(JobSalary.safeParse({ min: 50, max: 40, currency: 'EUR', period: 'hour' }).success).toBe(false);
    expect(FactorWeights.safeParse({ skills: 0, experience: 0, education: 0, location: 0 }).success).toBe(false);
  });
});

describe('the request for a new job', () => {
  it('tells a field that is not given from one that is empty', () => {
    const { requirements } = CreateJobRequest.parse({ title: 'Cook', requirements: { minYears: null } });
    expect(requirements).toEqual({ minYears: null });
  });

  it('needs a title or a description', () => {
    expect(CreateJobRequest.safeParse({ description: ' ' }).success).toBe(false);
  });
});
