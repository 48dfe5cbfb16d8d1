// What a person says of a match: kept and logged with what the system had said, and taken back at any time.
import { SCORER_VERSION } from '@vitae/matching';
import { VitaeError } from '@vitae/schema';
import type { MatchFeedbackReply, MatchFeedbackRequest } from '@vitae/schema/api';
import { withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { insertDecision } from './match-decision-store.ts';
import { deleteFeedback, saveFeedback } from './match-feedback-store.ts';
import { idsOfMatch } from './match-id.ts';
import type { PoolIndexes } from './pool-indexes.ts';
import { rankMatches } from './rank-matches.ts';
import { candidateMatches, compiledJob, type ReadMatchesParts } from './read-matches.ts';

/** Throws `resource.not-found`. */
export type GiveFeedback = (
  reader: Reader,
  matchId: string,
  request: MatchFeedbackRequest,
) => Promise<MatchFeedbackReply>;

/** Ranks are counted up to here. */
const MOST_RANK = 1000;

export function createGiveFeedback(parts: ReadMatchesParts, pools: PoolIndexes): GiveFeedback {
  const { db, now, skillsOf } = parts;
  return (reader, id, { verdict, reason }) =>
    withWorkspace(db, reader, async (trx) => {
      const { jobId, candidateId } = idsOfMatch(id);
      const skills = await skillsOf.of(trx, reader.workspaceId);
      const job = await compiledJob(trx, jobId, { relations: skills.relations(), now });
      const [match] = await candidateMatches(trx, { ...parts, skills }, job, [candidateId], new Map());
      if (match === undefined) throw new VitaeError('resource.not-found');
      const { score, tier, factors } = match;
      const at = now();
      const index = await pools.upToDate(trx, reader.workspaceId);
      const best = (most: number) => index.best(job, most);
      const ranked = await rankMatches(trx, { kind: 'job', id: jobId }, best, MOST_RANK);
      const rank = ranked.findIndex(({ id: one }) => one === candidateId) + 1;
      const decision = { job_id: jobId, candidate_id: candidateId, reason, score, tier };
      await insertDecision(trx, {
        ...{ ...decision, id: newId(), verdict, rank: rank === 0 ? null : rank, pool: index.size },
        ...{ scorer: SCORER_VERSION, factors: JSON.stringify(factors), decided_by: reader.userId, decided_at: at },
      });
      if (verdict === null) {
        await deleteFeedback(trx, jobId, candidateId);
        return { feedback: null };
      }
      await saveFeedback(trx, { ...decision, verdict, given_by: reader.userId, given_at: at });
      return { feedback: { verdict, reason, score, at: at.toISOString() } };
    });
}
