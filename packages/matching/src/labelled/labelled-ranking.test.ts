import { createSkillTaxonomy } from '@vitae/taxonomy';
import { describe, expect, it } from 'vitest';
import { createJobCompiler } from '../compile-job.ts';
import { matchCandidateOf } from '../facts/match-candidate-of.ts';
import { matchJobOf } from '../facts/match-job-of.ts';
import { scoreMatch } from '../score-match.ts';
import { createSkillRelations } from '../skills/skill-relations.ts';
import { type LabelledJob, labelledJobs } from './labelled-set.ts';
import { bm25, ndcg } from './ranking-measures.ts';
import { spanOfWritten, writeCandidate } from './written-candidate.ts';

const taxonomy = createSkillTaxonomy();
const compile = createJobCompiler({ relations: createSkillRelations(taxonomy), year: 2026 });
const jobs = labelledJobs(taxonomy);
const DEPTH = 10;

/** Grades in the order that the scores give; of equals the worse first, so that a tie helps nobody. */
function ranked(candidates: LabelledJob['candidates'], scores: readonly number[]): number[] {
  return candidates
    .map(({ grade }, i) => ({ grade, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.grade - b.grade)
    .map(({ grade }) => grade);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the ranking of the labelled set', () => {
  const written = jobs.map(({ candidates }) => candidates.map(({ facts }) => writeCandidate(facts)));
  const byScore = jobs.map(({ job, candidates }, j) => {
    const compiled = compile(matchJobOf(job));
    const scores = candidates.map(({ id, facts }, i) => {
      const one = written[j]?.[i];
      if (one === undefined) throw new Error('nothing written');
      const context = { taxonomy, experience: one.experience, spanOf: spanOfWritten(facts.jobs) };
      return scoreMatch(compiled, matchCandidateOf(id, one.profile, context).candidate).score;
    });
    return ndcg(ranked(candidates, scores), DEPTH);
  });
  const byWords = jobs.map(({ text, candidates }, j) =>
    ndcg(
      ranked(
        candidates,
        bm25(
          text,
          (written[j] ?? []).map((one) => one.text),
        ),
      ),
      DEPTH,
    ),
  );

  it('is over at least 60 jobs and 1,500 graded pairs in many trades', () => {
    expect(jobs.length).toBeGreaterThanOrEqual(60);
    expect(jobs.flatMap(({ candidates }) => candidates).length).toBeGreaterThanOrEqual(1500);
    expect(new Set(jobs.map(({ job }) => job.id.replace(/-\d+$/, ''))).size).toBeGreaterThanOrEqual(20);
  });

  it('has an NDCG@10 of at least 0.90', () => {
    expect(mean(byScore)).toBeGreaterThanOrEqual(0.9);
  });

  it('is better than BM25 over the same texts by at least 0.10', () => {
    expect(mean(byScore) - mean(byWords)).toBeGreaterThanOrEqual(0.1);
  });
});
