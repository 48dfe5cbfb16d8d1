import { describe, expect, it, vi } from 'vitest';
import { createJobCompiler } from '../compile-job.ts';
import { rankCandidatesByScan, rankJobsByScan } from '../rank-by-scan.ts';
import { createSkillRelations } from '../skills/skill-relations.ts';
import { inventPool } from '../testing/invented-pool.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { createCandidateIndex } from './candidate-index.ts';
import { createJobIndex } from './job-index.ts';

/** The full size, 50,000 candidates and 200 jobs, takes some minutes: VITAE_MATCH_EXACTNESS=full. */
const FULL = process.env['VITAE_MATCH_EXACTNESS'] === 'full';
const CANDIDATES = FULL ? 50_000 : 3000;
const JOBS = FULL ? 200 : 40;
const BEST = 50;
if (FULL) vi.setConfig({ testTimeout: 600_000 });

const pool = inventPool(1, { skills: 5000, skillsEach: 15, skillsWished: 10 });
const compile = createJobCompiler({ relations: createSkillRelations(pool.taxonomy), year: 2026 });
const candidates = Array.from({ length: CANDIDATES }, (_, i) => pool.candidate(i));
const jobs = Array.from({ length: JOBS }, (_, i) => compile(pool.job(i)));

describe('the index of candidates', () => {
  it('gives what a scan of everybody gives, row by row', () => {
    const index = createCandidateIndex();
    for (const candidate of candidates) index.put(candidate);
    for (const job of jobs) expect(index.best(job, BEST)).toEqual(rankCandidatesByScan(job, candidates, BEST));
  });

  it('still does after candidates came, changed and went', () => {
    const index = createCandidateIndex({ segmentRows: 1000 });
    const random = seededRandom(5);
    const now = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    for (const candidate of candidates) index.put(candidate);
    for (let step = 0; step < CANDIDATES * 2; step++) {
      const { id } = random.pick(candidates);
      if (random.chance(0.4)) {
        expect(index.remove(id)).toBe(now.delete(id));
      } else {
        const changed = { ...pool.candidate(CANDIDATES + step), id };
        now.set(id, changed);
        index.put(changed);
      }
    }
    expect(index.size).toBe(now.size);
    for (const job of jobs.slice(0, 10)) {
      expect(index.best(job, BEST)).toEqual(rankCandidatesByScan(job, now.values(), BEST));
    }
  });

  it('does so for jobs that ask for little, and for more rows than there are', () => {
    const few = candidates.slice(0, 30);
    const index = createCandidateIndex();
    for (const candidate of few) index.put(candidate);
    const plain = pool.job(1);
    const nothing = { requirements: [], experience: {}, education: { fields: [] }, place: null };
    for (const asked of [nothing, { ...nothing, place: plain.place }, { ...nothing, experience: { isco: '2512' } }]) {
      const job = compile({ ...plain, ...asked });
      expect(index.best(job, BEST)).toEqual(rankCandidatesByScan(job, few, BEST));
    }
  });

  it('does so from many segments too', () => {
    const index = createCandidateIndex({ segmentRows: 700 });
    for (const candidate of candidates) index.put(candidate);
    for (const job of jobs.slice(0, 20))
      expect(index.best(job, BEST)).toEqual(rankCandidatesByScan(job, candidates, BEST));
  });

  it('forgets a candidate at once', () => {
    const index = createCandidateIndex();
    for (const candidate of candidates.slice(0, 100)) index.put(candidate);
    const [job] = jobs;
    if (job === undefined) throw new Error('no job');
    const [first] = index.best(job, 1);
    expect(index.remove(first?.id ?? '')).toBe(true);
    expect(index.best(job, 100).map(({ id }) => id)).not.toContain(first?.id);
    expect(index.remove(first?.id ?? '')).toBe(false);
  });
});

describe('the index of jobs', () => {
  it('gives what a scan of all jobs gives, row by row, also after jobs changed and went', () => {
    const index = createJobIndex();
    const all = Array.from({ length: FULL ? 5000 : 1000 }, (_, i) => compile(pool.job(i)));
    for (const job of all) index.put(job);
    for (const candidate of candidates.slice(0, 40)) {
      expect(index.best(candidate, BEST)).toEqual(rankJobsByScan(all, candidate, BEST));
    }
    const kept = all.filter((_, i) => i % 2 === 0).map((job, i) => compile({ ...pool.job(20_000 + i), id: job.id }));
    for (const [i, job] of all.entries()) if (i % 2 === 1) index.remove(job.id);
    for (const job of kept) index.put(job);
    expect(index.size).toBe(kept.length);
    for (const candidate of candidates.slice(0, 20)) {
      expect(index.best(candidate, BEST)).toEqual(rankJobsByScan(kept, candidate, BEST));
    }
  });
});
