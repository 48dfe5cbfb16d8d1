import { MatchCandidate, Seniority } from '@vitae/schema';
import { createSkillTaxonomy, skillKey } from '@vitae/taxonomy';
import { describe, expect, it } from 'vitest';
import { createJobCompiler } from './compile-job.ts';
import type { MatchJob } from './facts/match-job.ts';
import { feedbackPoints } from './feedback-points.ts';
import { explainMatch } from './reasons/explain-match.ts';
import { scoreMatch } from './score-match.ts';
import { createSkillRelations } from './skills/skill-relations.ts';
import { inventPool } from './testing/invented-pool.ts';
import { seededRandom } from './testing/seeded-random.ts';

const pool = inventPool(3, { skills: 300, skillsEach: 12, skillsWished: 8 });
const relations = createSkillRelations(createSkillTaxonomy());
const compile = createJobCompiler({ relations, year: 2026 });
const PAIRS = 400;
const pairs = Array.from({ length: PAIRS }, (_, i) => ({ job: pool.job(i), candidate: pool.candidate(i) }));
const scoreOf = (job: MatchJob, candidate: MatchCandidate) => scoreMatch(compile(job), candidate).score;
/** Sums in another order differ in the last digits. */
const ROUNDING = 1e-9;

const skill = (name: string, more: Partial<MatchCandidate['skills'][number]> = {}) => ({
  ...{ key: skillKey(name), months: null, level: null, lastUsed: null },
  ...more,
});
const nobody: MatchCandidate = {
  ...{ id: 'n', skills: [], languages: [], months: null, fields: [], seniority: null },
  ...{ education: { level: null, fields: [] }, place: null, relocates: null },
};
const plain: MatchJob = {
  ...{ id: 'j', requirements: [], experience: {}, education: { fields: [] }, place: null, arrangement: 'on-site' },
  weights: { skills: 50, experience: 25, education: 15, location: 10 },
};

describe('a score', () => {
  it('never falls when a required skill is added, and never rises when one is taken away', () => {
    for (const { job, candidate } of pairs) {
      const before = scoreOf(job, candidate);
      const wished = seededRandom(before * 1000).pick(job.requirements);
      if (wished.kind === 'skill' && !candidate.skills.some(({ key }) => key === skillKey(wished.name))) {
        const more = { ...candidate, skills: [...candidate.skills, skill(wished.name, { months: 1, lastUsed: 1990 })] };
        expect(scoreOf(job, more)).toBeGreaterThanOrEqual(before - ROUNDING);
      }
      for (const gone of candidate.skills) {
        const less = { ...candidate, skills: candidate.skills.filter((one) => one !== gone) };
        expect(scoreOf(job, less)).toBeLessThanOrEqual(before + ROUNDING);
      }
    }
  });

  it('does not depend on the order of anything', () => {
    for (const { job, candidate } of pairs) {
      const turned = {
        ...candidate,
        ...{ skills: candidate.skills.toReversed(), fields: candidate.fields.toReversed() },
        ...{ languages: candidate.languages.toReversed() },
      };
      const other = { ...job, requirements: job.requirements.toReversed() };
      expect(scoreOf(other, turned)).toBeCloseTo(scoreOf(job, candidate), 9);
    }
  });

  it('never falls with more experience, up to what is wished and beyond', () => {
    for (const { job, candidate } of pairs) {
      let before = -1;
      for (const months of [0, 6, 24, 60, 120, 300, 600]) {
        const fields = [{ isco: job.experience.isco ?? '2512', months }];
        const now = scoreOf(job, { ...candidate, months, fields });
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      const ranks = Seniority.options.map((seniority) => scoreOf(job, { ...candidate, seniority }));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('is the sum of its points, and those of the requirements are the points of the skills', () => {
    for (const { job, candidate } of pairs) {
      const { score, factors, requirements } = explainMatch(compile(job), candidate);
      const sum = (points: readonly { points: number }[]) => points.reduce((total, one) => total + one.points, 0);
      expect(sum(factors)).toBeCloseTo(score, 9);
      expect(sum(requirements)).toBeCloseTo(factors[0]?.points ?? -1, 9);
      expect(factors.reduce((total, { most }) => total + most, 0)).toBeCloseTo(100, 9);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it('moves by feedback within limits, and stays a score', () => {
    for (const { job, candidate } of pairs) {
      const score = scoreOf(job, candidate);
      for (const verdict of ['good', 'bad', 'hidden', null] as const) {
        const points = feedbackPoints(score, verdict);
        expect(Math.abs(points)).toBeLessThanOrEqual(5);
        expect(score + points).toBeGreaterThanOrEqual(0);
        expect(score + points).toBeLessThanOrEqual(100);
      }
    }
    expect([feedbackPoints(50, 'good'), feedbackPoints(50, 'bad'), feedbackPoints(98, 'good')]).toEqual([5, -5, 2]);
  });

  it('cannot be given what it must not know', () => {
    const [pair] = pairs;
    for (const extra of ['name', 'birthDate', 'age', 'gender', 'nationality', 'photo', 'maritalStatus', 'children']) {
      expect(MatchCandidate.safeParse({ ...pair?.candidate, [extra]: 'x' }).success, extra).toBe(false);
    }
    expect(MatchCandidate.safeParse(pair?.candidate).success).toBe(true);
  });

  it('counts Python for a candidate who names Django, in part the other way round, and nothing for another language', () => {
    const python = {
      ...plain,
      requirements: [{ kind: 'skill', name: 'Python', necessity: 'must', weight: 1 }],
    } as const;
    const django = {
      ...plain,
      requirements: [{ kind: 'skill', name: 'Django', necessity: 'must', weight: 1 }],
    } as const;
    const knows = (name: string) => ({ ...nobody, skills: [skill(name)] });
    const same = scoreOf({ ...python, requirements: [...python.requirements] }, knows('Python'));
    const narrower = scoreOf({ ...python, requirements: [...python.requirements] }, knows('Django'));
    const broader = scoreOf({ ...django, requirements: [...django.requirements] }, knows('Python'));
    expect(same).toBeGreaterThan(narrower);
    expect(narrower).toBeGreaterThan(broader);
    expect(broader).toBeGreaterThan(0);
    expect(scoreOf({ ...python, requirements: [...python.requirements] }, knows('COBOL'))).toBe(0);
  });

  it('gives what is only nice to have no more than its part of the weight of skills', () => {
    const place = { at: { lat: 52.5, lon: 13.4 }, countryCode: 'DE' };
    const asked: MatchJob = { ...plain, place, experience: { months: 36 }, education: { level: 6, fields: [] } };
    const german = { kind: 'language', code: 'de', weight: 1 } as const;
    const most = (...requirements: MatchJob['requirements']) => compile({ ...asked, requirements }).most.skills;
    expect(most({ ...german, necessity: 'nice' })).toBeCloseTo((100 * 5) / 55, 9);
    expect(most({ ...german, necessity: 'must' })).toBeCloseTo((100 * 20) / 70, 9);
    const nice = (name: string) => ({ kind: 'skill', name, necessity: 'nice', weight: 1 }) as const;
    expect(most(nice('Python'), nice('Docker'))).toBeCloseTo((100 * 20) / 70, 9);
    expect(most(...['Python', 'Docker', 'Git', 'Java', 'Redis', 'Go'].map(nice))).toBe(50);
    expect(most({ ...nice('Python'), necessity: 'must' })).toBe(50);
    // The weight of a requirement is in proportion to the others: alone it changes nothing.
    expect(most({ ...german, necessity: 'nice', weight: 5 })).toBeCloseTo((100 * 5) / 55, 9);
  });

  it('leaves out what the job does not ask, and gives half for what nobody knows', () => {
    const place = { at: { lat: 52.5, lon: 13.4 }, countryCode: 'DE' };
    expect(scoreOf({ ...plain, place }, { ...nobody, place })).toBe(100);
    expect(scoreOf({ ...plain, place }, nobody)).toBe(50);
    expect(explainMatch(compile({ ...plain, place }), nobody)).toMatchObject({
      tier: 'not-enough-information',
      factors: [{ state: 'not-asked' }, { state: 'not-asked' }, { state: 'not-asked' }, { state: 'unknown' }],
    });
  });
});
