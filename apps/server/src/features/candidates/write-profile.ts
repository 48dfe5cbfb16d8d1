// Gives a candidate a new profile version: facts, keys and index follow in the same transaction.
import { countToCheck } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import { candidateFacts } from './candidate-facts.ts';
import type { CandidateIndex, ReadDocument } from './candidate-index.ts';
import type { CandidateRow } from './candidate-row.ts';
import { updateCandidate } from './candidate-store.ts';
import { insertCandidateVersion, type NewCandidateVersion } from './candidate-version-store.ts';
import type { LikelyPerson, PersonResolver } from './resolve-person.ts';

export interface WriteProfileParts {
  readonly resolver: PersonResolver;
  readonly index: CandidateIndex;
  /** Values less sure than this need a person. */
  readonly reviewThreshold: number;
}

export type ProfileWrite = Pick<
  NewCandidateVersion,
  'kind' | 'resumeId' | 'by' | 'changes' | 'summary' | 'profile' | 'now'
> & {
  /** The résumé that the profile stands on from now on; undefined leaves it. */
  readonly currentResumeId?: string | null;
  /** The current résumé's, where it was just read. */
  readonly document?: ReadDocument;
  /** Of a new candidate: who of the pool was just found for this profile. Undefined: it is looked for. */
  readonly likely?: readonly LikelyPerson[] | undefined;
};

/** The caller holds the candidate's row. */
export async function writeCandidateProfile(
  trx: Trx,
  parts: WriteProfileParts,
  row: CandidateRow,
  write: ProfileWrite,
): Promise<CandidateRow> {
  const { currentResumeId, document, likely, ...version } = write;
  const number = row.version + 1;
  await insertCandidateVersion(trx, {
    ...version,
    workspaceId: row.workspace_id,
    candidateId: row.id,
    version: number,
  });
  const changed = await updateCandidate(trx, row.id, {
    ...candidateFacts(write.profile, write.now.toISOString().slice(0, 10)),
    version: number,
    to_check: countToCheck(write.profile, parts.reviewThreshold),
    updated_at: write.now,
    ...(currentResumeId === undefined ? {} : { current_resume_id: currentResumeId }),
  });
  const { profile, now } = write;
  if (likely === undefined) await parts.resolver.profileChanged(trx, row.workspace_id, row.id, profile, now);
  else await parts.resolver.added(trx, row.workspace_id, { candidateId: row.id, profile, likely }, now);
  await parts.index.profileChanged(trx, row.workspace_id, row.id, profile, document);
  return changed;
}
