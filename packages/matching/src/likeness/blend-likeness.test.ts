import { expect, it } from 'vitest';
import { createJobCompiler } from '../compile-job.ts';
import { explainMatch } from '../reasons/explain-match.ts';
import { createSkillRelations } from '../skills/skill-relations.ts';
import { inventPool } from '../testing/index.ts';
import { blendedScore, blendLikeness, likenessOf, rankByLikeness } from './blend-likeness.ts';

const pool = inventPool(7, { skills: 300, skillsEach: 8, skillsWished: 5 });
const compile = createJobCompiler({ relations: createSkillRelations(pool.taxonomy), year: 2026 });
const candidates = Array.from({ length: 100 }, (_, number) => pool.candidate(number));
const jobs = Array.from({ length: 3 }, (_, number) => pool.job(number));

it.each([1, 10, 50])('adds up to the score with a weight of %d, and stays within 0 and 100', (weight) => {
  for (const job of jobs.map(compile)) {
    for (const candidate of candidates) {
      for (const value of [undefined, 0, 0.37, 1]) {
        const plain = explainMatch(job, candidate);
        const blended = blendLikeness(plain, value, weight);
        const sum = blended.factors.reduce((total, { points }) => total + points, blended.likeness.points);
        expect(sum).toBeCloseTo(blended.score, 9);
        const skills = blended.requirements.reduce((total, { points }) => total + points, 0);
        expect(skills).toBeCloseTo(blended.factors.find(({ factor }) => factor === 'skills')?.points ?? 0, 9);
        expect(blended.score).toBeGreaterThanOrEqual(0);
        expect(blended.score).toBeLessThanOrEqual(100 + 1e-9);
        expect(blended.tier).toBe(plain.tier);
        expect(blended.score).toBe(blendedScore(plain.score, value, weight));
      }
    }
  }
});

it('counts half where a vector is missing, and says so', () => {
  const unknown = blendLikeness(explainMatch(compile(pool.job(0)), pool.candidate(0)), undefined, 25);
  expect(unknown.likeness).toEqual({ points: 10, most: 20, state: 'unknown' });
});

it('is 1 for the same direction, 0 for none in common, and unknown for vectors of two models', () => {
  const vector = (...values: number[]) => Float32Array.from(values);
  expect(likenessOf(vector(0.6, 0.8), vector(0.6, 0.8))).toBeCloseTo(1, 6);
  expect(likenessOf(vector(1, 0), vector(0, 1))).toBe(0);
  expect(likenessOf(vector(1, 0), vector(-1, 0))).toBe(0);
  expect(likenessOf(vector(1, 0), vector(1, 0, 0))).toBeUndefined();
});

it('puts who is more alike before their equals, and nobody before those who are much better', () => {
  const values = new Map([
    ['b', 0.9],
    ['c', 0.1],
    ['d', 1],
  ]);
  const ranked = [
    { id: 'a', score: 90 },
    { id: 'c', score: 60 },
    { id: 'b', score: 60 },
    { id: 'd', score: 20 },
  ];
  expect(rankByLikeness(ranked, (id) => ({ value: values.get(id) }), 10).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
