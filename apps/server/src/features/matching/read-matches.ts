// The best candidates of a job and the best jobs of a candidate, with their reasons.
import {
  blendLikeness,
  type CandidateEvidence,
  type CompiledJob,
  compareRanked,
  createJobCompiler,
  explainMatch,
  feedbackPoints,
  matchJobOf,
  type SkillRelations,
} from '@vitae/matching';
import {
  DEFAULT_FACTOR_WEIGHTS,
  FactorWeights,
  type LikenessResult,
  type MatchExplanation,
  VitaeError,
} from '@vitae/schema';
import type {
  CandidateMatch,
  CandidateMatches,
  CandidateMatchesQuery,
  JobMatches,
  JobMatchesQuery,
  MatchFeedback,
} from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { toCandidateSummary } from '../candidates/candidate-row.ts';
import { findListedCandidate, findSurvivorId, listedRows } from '../candidates/candidate-store.ts';
import { findCandidateProfile, listCurrentProfiles } from '../candidates/candidate-version-store.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import type { UserNames } from '../candidates/user-names.ts';
import { toJobSummary } from '../jobs/job-row.ts';
import { blindEvidence, blindFeedback, blindSummary } from './blind-match.ts';
import { candidateMatchFacts } from './candidate-match-facts.ts';
import { listFeedback, type StoredFeedback } from './match-feedback-store.ts';
import { matchId } from './match-id.ts';
import { findWorkspaceWeights, listJobRows, listJobsToMatch } from './match-job-store.ts';
import { createOpenJobIndexes } from './open-job-indexes.ts';
import type { PoolIndexes } from './pool-indexes.ts';
import { type CountedLikeness, likenessOfMatches, rankMatches } from './rank-matches.ts';
import type { SkillsOfWorkspaces, WorkspaceSkills } from './workspace-skills.ts';

/** Each throws `resource.not-found`. */
export interface ReadMatches {
  ofJob(reader: Reader, jobId: string, query: JobMatchesQuery): Promise<JobMatches>;
  ofCandidate(reader: Reader, candidateId: string, query: CandidateMatchesQuery): Promise<CandidateMatches>;
}

export interface ReadMatchesParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly skillsOf: SkillsOfWorkspaces;
  readonly userNames: UserNames;
}

export function createReadMatches(parts: ReadMatchesParts, pools: PoolIndexes): ReadMatches {
  const { db, now, skillsOf } = parts;
  const openJobs = createOpenJobIndexes(parts);
  return {
    ofJob: (reader, jobId, query) =>
      withWorkspace(db, reader, async (trx) => {
        const skills = await skillsOf.of(trx, reader.workspaceId);
        const job = await compiledJob(trx, jobId, { relations: skills.relations(), now, weights: weightsOf(query) });
        const index = await pools.upToDate(trx, reader.workspaceId);
        const feedback = new Map((await listFeedback(trx, { jobId })).map((one) => [one.candidateId, one]));
        const isListed = (id: string) => query.hidden === 'true' || feedback.get(id)?.verdict !== 'hidden';
        // Whoever was marked may move past others, or off the list: as many more are looked at.
        const best = (most: number) => index.best(job, most);
        const ranked = await rankMatches(trx, { kind: 'job', id: jobId }, best, query.limit + feedback.size);
        const ids = new Set(ranked.map(({ id }) => id));
        for (const { candidateId, verdict } of feedback.values()) {
          if (verdict === 'good' && index.has(candidateId)) ids.add(candidateId);
        }
        const blind = query.blind === 'true';
        const look = { ...parts, skills, blind };
        const matches = await candidateMatches(trx, look, job, [...ids].filter(isListed), feedback);
        const items = matches.sort(byScore(({ candidate }) => candidate.id)).slice(0, query.limit);
        return { items, pool: index.size };
      }),
    ofCandidate: (reader, givenId, { limit }) =>
      withWorkspace(db, reader, async (trx) => {
        const candidateId = await findSurvivorId(trx, givenId);
        const row = candidateId === undefined ? undefined : await findListedCandidate(trx, candidateId);
        if (row === undefined) throw new VitaeError('resource.not-found');
        const index = await openJobs.upToDate(trx, reader.workspaceId);
        const profile = await findCandidateProfile(trx, row.id, row.version);
        if (profile === undefined) return { items: [], jobs: index.size };
        const { taxonomy } = await skillsOf.of(trx, reader.workspaceId);
        const { candidate, evidence } = candidateMatchFacts(row.id, profile, taxonomy, now());
        const feedback = new Map((await listFeedback(trx, { candidateId: row.id })).map((one) => [one.jobId, one]));
        const best = (most: number) => index.best(candidate, most);
        const from = { kind: 'candidate', id: row.id } as const;
        const ranked = await rankMatches(trx, from, best, limit + feedback.size);
        const ids = new Set(ranked.map(({ id }) => id));
        for (const { jobId, verdict } of feedback.values()) if (verdict === 'good') ids.add(jobId);
        const likeness = await likenessOfMatches(trx, from, [...ids]);
        const rows = new Map((await listJobRows(trx, [...ids])).map((job) => [job.id, job]));
        const people = await namesOf(
          [...rows.values()].map(({ owner_id }) => owner_id),
          parts.userNames,
        );
        const matches = [...ids].flatMap((id) => {
          const job = index.find(id);
          const jobRow = rows.get(id);
          if (job === undefined || jobRow === undefined) return [];
          const explained = explainMatch(job, candidate, evidence);
          const counted = withLikeness(explained, likeness, id);
          const facts = factsOf(counted, matchId(id, row.id), feedback.get(id));
          return [{ ...facts, job: toJobSummary(jobRow, people) }];
        });
        const items = matches.sort(byScore(({ job }) => job.id)).slice(0, limit);
        return { items, jobs: index.size };
      }),
  };
}

export interface JobContext {
  readonly relations: SkillRelations;
  readonly now: () => Date;
  /** In place of the job's own. */
  readonly weights?: FactorWeights | undefined;
}

/** Throws `resource.not-found`. */
export async function compiledJob(
  trx: Trx,
  jobId: string,
  { relations, now, weights }: JobContext,
): Promise<CompiledJob> {
  const [job] = await listJobsToMatch(trx, [jobId]);
  if (job === undefined) throw new VitaeError('resource.not-found');
  const kept = weights ?? job.weights ?? (await findWorkspaceWeights(trx)) ?? DEFAULT_FACTOR_WEIGHTS;
  const compile = createJobCompiler({ relations, year: now().getUTCFullYear() });
  return compile(matchJobOf({ ...job, weights: kept }));
}

interface MatchesLook {
  readonly skills: WorkspaceSkills;
  readonly blind?: boolean;
}

/** In the order of the ids, without those who were deleted meanwhile. */
export async function candidateMatches(
  trx: Trx,
  { skills, now, userNames, blind = false }: Pick<ReadMatchesParts, 'now' | 'userNames'> & MatchesLook,
  job: CompiledJob,
  ids: readonly string[],
  feedback: ReadonlyMap<string, StoredFeedback>,
): Promise<CandidateMatch[]> {
  const likeness = await likenessOfMatches(trx, { kind: 'job', id: job.id }, ids);
  const rows = new Map((await listedRows(trx, ids)).map((row) => [row.id, row]));
  const profiles = await listCurrentProfiles(trx, ids);
  const people = await namesOf(
    [...rows.values()].map(({ owner_id }) => owner_id),
    userNames,
  );
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const profile = profiles.get(id);
    if (row === undefined || profile === undefined) return [];
    const { candidate, evidence } = candidateMatchFacts(id, profile, skills.taxonomy, now());
    const summary = toCandidateSummary(row, people);
    const factsWith = (lines: CandidateEvidence) =>
      factsOf(withLikeness(explainMatch(job, candidate, lines), likeness, id), matchId(job.id, id), feedback.get(id));
    if (!blind) return [{ ...factsWith(evidence), candidate: summary }];
    const facts = factsWith(blindEvidence(evidence, profile));
    return [{ ...facts, feedback: blindFeedback(facts.feedback, profile), candidate: blindSummary(summary, profile) }];
  });
}

type Explained = MatchExplanation & { readonly likeness: LikenessResult | null };

/** `id`: what the likeness is known by. */
function withLikeness(match: MatchExplanation, likeness: CountedLikeness | undefined, id: string): Explained {
  const found = likeness?.find(id);
  if (likeness === undefined || found === undefined) return { ...match, likeness: null };
  return blendLikeness(match, found.value, likeness.weight);
}

function factsOf({ requirements, ...explanation }: Explained, id: string, said: StoredFeedback | undefined) {
  const points = feedbackPoints(explanation.score, said?.verdict ?? null);
  const feedback = said === undefined ? null : toFeedback(said);
  return {
    ...explanation,
    score: explanation.score + points,
    id,
    reasons: requirements,
    feedback,
    feedbackPoints: points,
  };
}

/** The highest first; of equals the lower id, as in the index. */
function byScore<T extends { readonly score: number }>(idOf: (match: T) => string) {
  return (a: T, b: T) => compareRanked({ id: idOf(a), score: a.score }, { id: idOf(b), score: b.score });
}

export function toFeedback({ verdict, reason, score, givenAt }: StoredFeedback): MatchFeedback {
  return { verdict, reason, score, at: givenAt.toISOString() };
}

/** All four or none: the schema of the query sees to that. */
function weightsOf({ skills, experience, education, location }: JobMatchesQuery): FactorWeights | undefined {
  const given = FactorWeights.safeParse({ skills, experience, education, location });
  return given.success ? given.data : undefined;
}
