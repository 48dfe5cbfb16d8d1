// How well a candidate fits a job, why, and who fits best.
export { type CompileContext, type CompiledJob, createJobCompiler, type JobCompiler } from './compile-job.ts';
export {
  type CandidateContext,
  type CandidateFacts,
  matchCandidateOf,
  type WorkSpan,
} from './facts/match-candidate-of.ts';
export type { MatchJob, MatchRequirement } from './facts/match-job.ts';
export { type KeptJob, matchJobOf } from './facts/match-job-of.ts';
export { seniorityOf } from './facts/seniority-of.ts';
export { feedbackPoints } from './feedback-points.ts';
export { type CandidateIndex, createCandidateIndex } from './index/candidate-index.ts';
export { createJobIndex, type JobIndex } from './index/job-index.ts';
export { blendLikeness, type FindLikeness, likenessOf, rankByLikeness } from './likeness/blend-likeness.ts';
export { likenessTextOfCandidate, likenessTextOfJob } from './likeness/likeness-text.ts';
export { compareRanked, type Ranked, rankCandidatesByScan, rankJobsByScan } from './rank-by-scan.ts';
export { type CandidateEvidence, NO_EVIDENCE } from './reasons/candidate-evidence.ts';
export { explainMatch } from './reasons/explain-match.ts';
export { type SentenceFacts, sentenceFacts } from './reasons/sentence-facts.ts';
export { sentenceHolds } from './reasons/sentence-holds.ts';
export { type FactorPoints, type MatchScore, SCORER_VERSION, scoreMatch } from './score-match.ts';
export { createSkillRelations, type SkillRelations } from './skills/skill-relations.ts';
