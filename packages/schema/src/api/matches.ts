// Matches over HTTP: the best candidates of a job, and the best jobs of a candidate.
import { z } from 'zod';
import { LikenessResult, LikenessWeight } from '../match/likeness.ts';
import { FactorResult, MatchExplanation, Tier } from '../match/match-explanation.ts';
import { CandidateSummary, Person } from './candidates.ts';
import { JobSummary, PublicJob } from './jobs.ts';
import { ListQuery, listOf } from './page.ts';

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

/** A résumé that the person sent themselves, and that could be read. */
export const MyMatchedResume = z.object({
  id: z.string(),
  filename: z.string(),
  sentAt: z.string(),
  /** To whom: the person’s own workspace, or one where they applied. */
  workspace: z.string(),
});
export type MyMatchedResume = z.infer<typeof MyMatchedResume>;

/** A job with a public page. Nothing in it is what a recruiter said or wrote of the person. */
export const MyJobMatch = MatchExplanation.omit({ requirements: true }).extend({
  reasons: MatchExplanation.shape.requirements,
  job: PublicJob.pick({
    ...{ title: true, employer: true, city: true, countryCode: true },
    ...{ arrangement: true, contract: true, hours: true, salary: true },
  }).extend({
    /** Of its public page, `/apply/<slug>`. */
    slug: z.string(),
  }),
  /** With this login. */
  applied: z.boolean(),
});
export type MyJobMatch = z.infer<typeof MyJobMatch>;

/** `GET /api/me/matches`. `resume`: the one to compare with; the one that was sent last when not given. */
export const MyMatchesQuery = z.object({
  resume: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type MyMatchesQuery = z.infer<typeof MyMatchesQuery>;
export const MyMatches = z.object({
  /** The one that was compared; null without any. */
  resume: MyMatchedResume.nullable(),
  /** All that can be, the newest first. */
  resumes: z.array(MyMatchedResume),
  /** The best first. */
  items: z.array(MyJobMatch),
  /** All jobs that were compared. */
  jobs: z.int(),
});
export type MyMatches = z.infer<typeof MyMatches>;

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
  job: z.object({ id: z.string(), title: z.string() }),
  candidateId: z.string(),
  candidateName: z.string().nullable(),
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
/** `taken-back`: an earlier decision was. */
export const MatchDecisionKind = z.enum([...MatchVerdict.options, 'taken-back']);
export type MatchDecisionKind = z.infer<typeof MatchDecisionKind>;

export const DecisionFilterQuery = z.object({ job: z.uuid().optional(), decision: MatchDecisionKind.optional() });
export type DecisionFilterQuery = z.infer<typeof DecisionFilterQuery>;
/** `GET /api/decisions`: of all jobs of the workspace, or of one. */
export const DecisionListQuery = ListQuery.extend(DecisionFilterQuery.shape);
export type DecisionListQuery = z.infer<typeof DecisionListQuery>;

/** `GET /api/jobs/{id}/decisions` and `GET /api/decisions`, the newest first. */
export const MatchDecisionList = listOf(MatchDecision);
export type MatchDecisionList = z.infer<typeof MatchDecisionList>;
