// What a merge would make of two candidates: used for the preview, and for the merge itself.
import { emptyProfile, type MergedDifference, mergeProfiles, type Profile, VitaeError } from '@vitae/schema';
import type { CandidateStatus, MergePreview, MergeRequest } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateRow } from '../candidates/candidate-row.ts';
import { findSurvivorId } from '../candidates/candidate-store.ts';
import { findCandidateProfile } from '../candidates/candidate-version-store.ts';
import { toCandidateStatus } from './candidate-standing.ts';
import { countRows } from './merge-store.ts';

export interface MergedTogether {
  readonly profile: Profile;
  readonly differences: readonly MergedDifference[];
  readonly status: CandidateStatus;
}

/** The candidates that the ids stand for now; throws `resource.not-found`, also when both are one already. */
export async function findTwo(trx: Trx, { survivorId, mergedId }: MergeRequest): Promise<readonly [string, string]> {
  const [survivor, merged] = [await findSurvivorId(trx, survivorId), await findSurvivorId(trx, mergedId)];
  if (survivor === undefined || merged === undefined || survivor === merged) throw new VitaeError('resource.not-found');
  return [survivor, merged];
}

export async function mergeTogether(
  trx: Trx,
  survivor: CandidateRow,
  merged: CandidateRow,
  request: MergeRequest,
  now: Date,
): Promise<MergedTogether> {
  const [kept, other] = [await profileOf(trx, survivor), await profileOf(trx, merged)];
  const choices = new Map(request.choices.map(({ path, take }) => [path, take]));
  const { profile, differences } = mergeProfiles(kept, other, choices, { now: now.toISOString() });
  const statuses = [survivor, merged].map(({ status }) => toCandidateStatus(status));
  const blocked = statuses.includes('do-not-contact');
  return { profile, differences, status: blocked ? 'do-not-contact' : toCandidateStatus(survivor.status) };
}

export async function profileOf(trx: Trx, { id, version }: CandidateRow): Promise<Profile> {
  return (await findCandidateProfile(trx, id, version)) ?? emptyProfile();
}

export async function previewOf(
  trx: Trx,
  survivor: CandidateRow,
  merged: CandidateRow,
  together: MergedTogether,
): Promise<MergePreview> {
  const count = (kind: Parameters<typeof countRows>[1]) => countRows(trx, kind, merged.id);
  const moves = {
    resumes: await count('resumes'),
    notes: await count('notes'),
    tags: await count('tags'),
    sources: await count('sources'),
    consents: await count('consents'),
    jobs: await count('jobs'),
  };
  const consents = moves.consents > 0 && (await countRows(trx, 'consents', survivor.id)) > 0;
  return {
    differences: together.differences.map(({ kept, merged: other, result, ...where }) => ({
      ...where,
      ...{ kept: [...kept], merged: [...other], result: [...result] },
    })),
    profile: together.profile,
    moves,
    remarks: [
      ...(together.status !== survivor.status ? ['One of the two must not be contacted; this holds for both.'] : []),
      ...(consents ? ['For each purpose the stricter of the two consents holds.'] : []),
    ],
  };
}
