// Matches over HTTP: the best candidates of a job, and the best jobs of a candidate.
import { z } from 'zod';
import { LikenessResult, LikenessWeight } from '../match/likeness.ts';
import { FactorResult, MatchExplanation, Tier } from '../match/match-explanation.ts';
import { CandidateSummary, Person } from './candidates.ts';
import { JobSummary } from './jobs.ts';
import { listOf } from './page.ts';

/** `hidden`: no longer listed for this job. */
export const MatchVerdict = z.enum(['good', 'bad', 'hidden']);
export type MatchVerdict = z.infer<typeof MatchVerdict>;

/** What a person said of a match, and what the match was then. */
export const MatchFeedback = z.object({
  verdict: MatchVerdict,
  reason: z.string().nullable(),
  score: z.number(),
  at: z.string(),
});
export type MatchFeedback = z.infer<typeof MatchFeedback>;

/** `reasons`: each requirement of the job, and what was found for it. The points of the factors, of likeness and of feedback add up to the score. */
const MatchFacts = MatchExplanation.omit({ requirements: true }).extend({
  /** `<job id>_<candidate id>`. */
  id: z.string(),
  reasons: MatchExplanation.shape.requirements,
  /** Null: it doesn't count for this job. The tier is made without it. */
  likeness: LikenessResult.nullable(),
  feedback: MatchFeedback.nullable(),
  /** What the feedback adds to the score or takes off, at most 5; 0 without any. The tier is made without them. */
  feedbackPoints: z.number(),
});

export const CandidateMatch = MatchFacts.extend({ candidate: CandidateSummary });
export type CandidateMatch = z.infer<typeof CandidateMatch>;

export const JobMatch = MatchFacts.extend({ job: JobSummary });
export type JobMatch = z.infer<typeof JobMatch>;

const Weight = z.coerce.number().min(0).max(100).optional();

/** `GET /api/jobs/{id}/matches`. The weights, all four or none, stand in for those of the job, and are not kept. */
export const JobMatchesQuery = z
  .object({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    skills: Weight,
    experience: Weight,
    education: Weight,
    location: Weight,
    /** Also those that were hidden. */
    hidden: z.enum(['true', 'false']).default('false'),
    /** Without what says who the candidates are: name, contact, city, tags, and whatever leads to a document. */
    blind: z.enum(['true', 'false']).default('false'),
  })
  .refine(({ skills, experience, education, location }) => {
    const given = [skills, experience, education, location].filter((weight) => weight !== undefined);
    return given.length === 0 || (given.length === 4 && given.some((weight) => weight > 0));
  }, 'Send all four weights, at least one of them above 0, or none.');
export type JobMatchesQuery = z.infer<typeof JobMatchesQuery>;

/** The best first; `pool`: all candidates that were compared. */
export const JobMatches = z.object({ items: z.array(CandidateMatch), pool: z.int() });
export type JobMatches = z.infer<typeof JobMatches>;

/** `GET /api/candidates/{id}/matches`: open jobs. */
export const CandidateMatchesQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) });
export type CandidateMatchesQuery = z.infer<typeof CandidateMatchesQuery>;
export const CandidateMatches = z.object({ items: z.array(JobMatch), jobs: z.int() });
export type CandidateMatches = z.infer<typeof CandidateMatches>;

/** `PUT /api/matches/{id}/feedback`; null takes it back. */
export const MatchFeedbackRequest = z.object({
  verdict: MatchVerdict.nullable(),
  reason: z.string().trim().min(1).max(1000).nullable().default(null),
});
export type MatchFeedbackRequest = z.infer<typeof MatchFeedbackRequest>;
export const MatchFeedbackReply = z.object({ feedback: MatchFeedback.nullable() });
export type MatchFeedbackReply = z.infer<typeof MatchFeedbackReply>;

/** `POST /api/matches/{id}/sentence`: why the match is as it is, from its facts alone. `engine`: who wrote it. */
export const MatchSentence = z.object({ sentence: z.string(), engine: z.enum(['local', 'llm']) });
export type MatchSentence = z.infer<typeof MatchSentence>;

/** `GET /api/jobs/likeness`: whether it counts in the workspace. */
export const Likeness = z.object({
  /** Null: it doesn't. */
  weight: LikenessWeight.nullable(),
  /** Whether there is a model that makes vectors. Without one no new vectors come, and what is there counts on. */
  available: z.boolean(),
  /** How many candidates there are, and how many have a vector. */
  candidates: z.int(),
  vectors: z.int(),
});
export type Likeness = z.infer<typeof Likeness>;
/** `PUT /api/jobs/likeness`; null takes it away, and the vectors with it. */
export const LikenessRequest = z.object({ weight: LikenessWeight.nullable() });
export type LikenessRequest = z.infer<typeof LikenessRequest>;

/** `POST /api/matches/refresh`; `/api/processing/jobs/{taskId}` tells how far it is. */
export const RefreshMatchesReply = z.object({ taskId: z.uuid() });
export type RefreshMatchesReply = z.infer<typeof RefreshMatchesReply>;

/** What somebody decided of a match, and what the system had said of it then. */
export const MatchDecision = z.object({
  id: z.string(),
  candidateId: z.string(),
  /** Null: an earlier decision was taken back. */
  verdict: MatchVerdict.nullable(),
  reason: z.string().nullable(),
  /** Without points of feedback. */
  score: z.number(),
  tier: Tier,
  /** From 1, among all candidates of the pool; null: behind the first 1,000. */
  rank: z.int().nullable(),
  pool: z.int(),
  /** The version of the scorer. */
  scorer: z.string(),
  factors: z.array(FactorResult),
  by: Person.nullable(),
  at: z.string(),
});
export type MatchDecision = z.infer<typeof MatchDecision>;
/** `GET /api/jobs/{id}/decisions`, the newest first. */
export const MatchDecisionList = listOf(MatchDecision);
export type MatchDecisionList = z.infer<typeof MatchDecisionList>;
