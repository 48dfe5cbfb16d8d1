// For people who sign in as candidates: the public jobs that fit a résumé of theirs, with the reasons and what is missing.
import { type CandidateEvidence, compareRanked, explainMatch } from '@vitae/matching';
import { JobRequirements, type MatchEvidence, type Profile, VitaeError } from '@vitae/schema';
import type { MyJobMatch, MyMatchedResume, MyMatches, MyMatchesQuery } from '@vitae/schema/api';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import { nameResume } from '../candidates/name-resume.ts';
import { type JobRow, toJobSummary } from '../jobs/job-row.ts';
import { candidateMatchFacts } from './candidate-match-facts.ts';
import { listJobRows } from './match-job-store.ts';
import {
  findResumeProfile,
  type JobHolder,
  listAppliedJobs,
  listOwnReadResumes,
  listPublicJobHolders,
  listPublicJobs,
  type OwnReadResume,
} from './my-matches-store.ts';
import { createOpenJobIndexes } from './open-job-indexes.ts';
import type { ReadMatchesParts } from './read-matches.ts';

/** Who asks: `workspaceId` is the one that they work in, whose documents they can open. */
export interface Myself {
  readonly workspaceId: string;
  readonly userId: string;
}

/** Throws `resource.not-found` for a résumé that is not theirs. */
export type ReadMyMatches = (me: Myself, query: MyMatchesQuery) => Promise<MyMatches>;

type Parts = Pick<ReadMatchesParts, 'db' | 'now' | 'skillsOf'>;

/** A match, and the job's id, which the person is not told. */
interface Found {
  readonly id: string;
  readonly score: number;
  readonly match: MyJobMatch;
}

/**
 * A résumé is compared as the person sent it, never the candidate that a workspace made of it, to whom others may have added. What a
 * recruiter said of a match counts for nothing here.
 */
export function createReadMyMatches(parts: Parts): ReadMyMatches {
  const { db } = parts;
  const publicJobs = createOpenJobIndexes(parts, listPublicJobs);
  const inWorkspace = async (me: Myself, holder: JobHolder, compared: Compared, limit: number) =>
    await withWorkspace(db, { workspaceId: holder.workspaceId, userId: me.userId }, async (trx) => {
      const index = await publicJobs.upToDate(trx, holder.workspaceId);
      const { taxonomy } = await parts.skillsOf.of(trx, holder.workspaceId);
      const facts = candidateMatchFacts(compared.resume.id, compared.profile, taxonomy, parts.now());
      const evidence = compared.opens ? facts.evidence : withoutPlaces(facts.evidence);
      const ids = index.best(facts.candidate, limit).map(({ id }) => id);
      const applied = await listAppliedJobs(trx, me.userId, ids);
      const found = (await listJobRows(trx, ids)).flatMap((row): Found[] => {
        const job = index.find(row.id);
        if (job === undefined || row.slug === null) return [];
        const { requirements, ...explanation } = explainMatch(job, facts.candidate, evidence);
        const shown = { job: toPublicSummary(row, row.slug, holder.name), applied: applied.has(row.id) };
        return [{ id: row.id, score: explanation.score, match: { ...explanation, reasons: requirements, ...shown } }];
      });
      return { found, jobs: index.size };
    });
  return async (me, { resume: wanted, limit }) => {
    const resumes = await asSystem(db, 'my matches: what I sent', (trx) => listOwnReadResumes(trx, me.userId));
    const resume = wanted === undefined ? resumes[0] : resumes.find(({ id }) => id === wanted);
    if (resume === undefined && wanted !== undefined) throw new VitaeError('resource.not-found');
    const profile =
      resume === undefined
        ? undefined
        : await withWorkspace(db, { workspaceId: resume.workspaceId, userId: me.userId }, (trx) =>
            findResumeProfile(trx, resume),
          );
    const listed = resumes.map(toMatchedResume);
    if (resume === undefined || profile === undefined) return { resume: null, resumes: listed, items: [], jobs: 0 };
    const named = nameResume(profile, resume.id);
    const compared = { resume, profile: named, opens: resume.workspaceId === me.workspaceId };
    const holders = await asSystem(db, 'my matches: who has public jobs', listPublicJobHolders);
    const all: Found[] = [];
    let jobs = 0;
    for (const holder of holders) {
      const { found, jobs: count } = await inWorkspace(me, holder, compared, limit);
      all.push(...found);
      jobs += count;
    }
    const items = all.sort(compareRanked).slice(0, limit);
    return { resume: toMatchedResume(resume), resumes: listed, items: items.map(({ match }) => match), jobs };
  };
}

interface Compared {
  readonly resume: OwnReadResume;
  readonly profile: Profile;
  /** Whether the person can open the document. */
  readonly opens: boolean;
}

function toMatchedResume({ id, filename, sentAt, workspaceName }: OwnReadResume): MyMatchedResume {
  return { id, filename, sentAt: sentAt.toISOString(), workspace: workspaceName };
}

function toPublicSummary(row: JobRow, slug: string, workspaceName: string): MyJobMatch['job'] {
  const { title, city, countryCode, arrangement, contract, hours } = toJobSummary(row, new Map());
  const { salary } = JobRequirements.parse(row.requirements);
  const employer = row.employer ?? workspaceName;
  return { title, employer, city, countryCode, arrangement, contract, hours, salary, slug };
}

/** The same lines, which lead into no document. */
function withoutPlaces({ entries, names, work, education, place }: CandidateEvidence): CandidateEvidence {
  const plain = (lines: readonly MatchEvidence[]) => lines.map((line) => ({ ...line, places: [] }));
  return {
    entries: new Map([...entries].map(([key, lines]) => [key, plain(lines)])),
    ...{ names, work: plain(work), education: plain(education), place: plain(place) },
  };
}
