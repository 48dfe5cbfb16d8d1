// What a person says of a match: kept with what the system had said, and taken back at any time.
import { VitaeError } from '@vitae/schema';
import type { MatchFeedbackReply, MatchFeedbackRequest } from '@vitae/schema/api';
import { z } from 'zod';
import { withWorkspace } from '../../platform/database/database.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { deleteFeedback, saveFeedback } from './match-feedback-store.ts';
import { candidateMatches, compiledJob, lazyRelations, type ReadMatchesParts } from './read-matches.ts';

/** Throws `resource.not-found`. */
export type GiveFeedback = (
  reader: Reader,
  matchId: string,
  request: MatchFeedbackRequest,
) => Promise<MatchFeedbackReply>;

const Ids = z.tuple([z.uuid(), z.uuid()]);

export function createGiveFeedback(parts: ReadMatchesParts): GiveFeedback {
  const { db, now, taxonomy } = parts;
  const relations = lazyRelations(taxonomy);
  return (reader, id, { verdict, reason }) =>
    withWorkspace(db, reader, async (trx) => {
      const ids = Ids.safeParse(id.split('_'));
      if (!ids.success) throw new VitaeError('resource.not-found');
      const [jobId, candidateId] = ids.data;
      const job = await compiledJob(trx, jobId, { relations: relations(), now });
      const [match] = await candidateMatches(trx, parts, job, [candidateId], new Map());
      if (match === undefined) throw new VitaeError('resource.not-found');
      if (verdict === null) {
        await deleteFeedback(trx, jobId, candidateId);
        return { feedback: null };
      }
      const { score, tier } = match;
      const at = now();
      await saveFeedback(trx, {
        ...{ job_id: jobId, candidate_id: candidateId, verdict, reason, score, tier },
        ...{ given_by: reader.userId, given_at: at },
      });
      return { feedback: { verdict, reason, score, at: at.toISOString() } };
    });
}
