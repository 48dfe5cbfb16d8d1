// Takes a merge back: the other candidate is there again as it was, the survivor is without it, and what people did since stays.
import { carryHumanEdits, emptyProfile, type Profile, uniteContacts, unmergeProfile, VitaeError } from '@vitae/schema';
import type { UnmergeReply, UnmergeRequest } from '@vitae/schema/api';
import { type Trx, withWorkspace } from '../../platform/database/database.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { type CandidateRow, toCandidateEvent } from '../candidates/candidate-row.ts';
import { findSurvivorId, updateCandidate } from '../candidates/candidate-store.ts';
import { findCandidateProfile } from '../candidates/candidate-version-store.ts';
import { nameResume } from '../candidates/name-resume.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { writeCandidateProfile } from '../candidates/write-profile.ts';
import { findVersion } from '../resumes/version-store.ts';
import { removeCopies } from '../shortlist/shortlist-store.ts';
import { standingAfterwards, standingOf } from './candidate-standing.ts';
import { restoreTerms } from './consent-terms-store.ts';
import { holdTwo, type MergeParts } from './merge-candidates.ts';
import { profileOf } from './merge-preview.ts';
import {
  endMerge,
  findResumeVersion,
  listMerges,
  moveRows,
  type StoredMerge,
  setMergedInto,
  takeTags,
} from './merge-store.ts';
import { deletePairs, tellApart } from './pair-store.ts';

/** Throws `resource.not-found` when there is no such merge, `merge.not-newest` when a later one stands on it. */
export type UnmergeCandidates = (reader: Reader, id: string, request: UnmergeRequest) => Promise<UnmergeReply>;

export function createUnmergeCandidates(parts: MergeParts): UnmergeCandidates {
  return (reader, id, { mergeId }) =>
    withWorkspace(parts.db, reader, async (trx) => {
      const survivorId = await findSurvivorId(trx, id);
      const [newest, ...older] = survivorId === undefined ? [] : await listMerges(trx, survivorId);
      if (survivorId === undefined || newest === undefined) throw new VitaeError('resource.not-found');
      if (mergeId !== undefined && mergeId !== newest.id)
        throw new VitaeError(older.some((merge) => merge.id === mergeId) ? 'merge.not-newest' : 'resource.not-found');
      const [survivor, merged] = await holdTwo(trx, survivorId, newest.mergedId);
      // Somebody may have taken it back while this waited for the rows.
      if (merged.merged_into !== survivor.id) throw new VitaeError('resource.conflict');
      return await takeApart(trx, parts, survivor, merged, newest, reader.userId);
    });
}

async function takeApart(
  trx: Trx,
  parts: MergeParts,
  survivor: CandidateRow,
  merged: CandidateRow,
  merge: StoredMerge,
  by: string,
): Promise<UnmergeReply> {
  const { record } = merge;
  const now = parts.now();
  const standing = standingAfterwards(standingOf(survivor), record, new Set(record.moved.resumes));
  const profile = await survivorProfile(trx, survivor, record, standing.currentResumeId, now);
  await moveBack(trx, survivor, merged, merge);
  const held = await updateCandidate(trx, survivor.id, { status: standing.status, owner_id: standing.ownerId });
  await tellApart(trx, survivor.id, merged.id, by, now);
  await writeCandidateProfile(trx, parts, held, {
    ...{ kind: 'unmerge', resumeId: null, by, changes: [], profile, now },
    summary: `Taken apart from ${merged.name ?? 'a candidate without a name'}`,
    currentResumeId: standing.currentResumeId,
  });
  await bringBack(trx, parts, { ...merged, merged_into: null }, record.mergedResumeVersion, now);
  await endMerge(trx, merge.id, by, now);
  await writeLiveEvents(trx, [toCandidateEvent(survivor, 'unmerged', by), toCandidateEvent(merged, 'unmerged', by)]);
  return { candidateId: survivor.id, restoredId: merged.id };
}

/** Rows that were deleted since stay deleted; rows that came since stay with the survivor. */
async function moveBack(
  trx: Trx,
  survivor: CandidateRow,
  merged: CandidateRow,
  { record, mergedAt }: StoredMerge,
): Promise<void> {
  const back = { from: survivor.id, to: merged.id };
  await restoreTerms(trx, record.consentsBefore, record.consentsAfter);
  for (const kind of ['resumes', 'notes', 'sources', 'consents'] as const)
    await moveRows(trx, kind, { ...back, only: record.moved[kind] });
  await takeTags(trx, survivor.id, record.addedTags, mergedAt);
  await removeCopies(trx, survivor.id, record.addedToShortlists);
  await setMergedInto(trx, merged.id, null);
  await deletePairs(trx, survivor.id, record.toldApart);
}

/** As before the merge; on a newer reading when its résumé has one since; with what people decided since. */
async function survivorProfile(
  trx: Trx,
  survivor: CandidateRow,
  record: StoredMerge['record'],
  currentResumeId: string | null,
  now: Date,
): Promise<Profile> {
  const at = (version: number) => findCandidateProfile(trx, survivor.id, version);
  const old = (await at(record.versionBefore)) ?? emptyProfile();
  const known = currentResumeId === record.before.currentResumeId ? record.survivorResumeVersion : null;
  const before = await onNewestReading(trx, old, currentResumeId, known, now);
  const atMerge = (await at(record.versionMerged)) ?? emptyProfile();
  const later = await profileOf(trx, survivor);
  return unmergeProfile({ before, atMerge, later }, { now: now.toISOString() });
}

async function onNewestReading(
  trx: Trx,
  profile: Profile,
  resumeId: string | null,
  knownVersion: number | null,
  now: Date,
): Promise<Profile> {
  const version = await findResumeVersion(trx, resumeId);
  if (resumeId === null || version === null || version === knownVersion) return profile;
  const read = await findVersion(trx, resumeId, version);
  if (read === undefined) return profile;
  const fresh = carryHumanEdits(profile, nameResume(read.profile, resumeId), { now: now.toISOString() });
  return uniteContacts(profile, fresh, resumeId);
}

/** A new version only when its résumé was read or corrected since. */
async function bringBack(
  trx: Trx,
  parts: MergeParts,
  merged: CandidateRow,
  knownVersion: number | null,
  now: Date,
): Promise<void> {
  const old = await profileOf(trx, merged);
  const profile = await onNewestReading(trx, old, merged.current_resume_id, knownVersion, now);
  if (profile === old) {
    await parts.resolver.profileChanged(trx, merged.workspace_id, merged.id, profile, now);
    await parts.index.profileChanged(trx, merged.workspace_id, merged.id, profile);
    return;
  }
  await writeCandidateProfile(trx, parts, merged, {
    ...{ kind: 'resume', resumeId: merged.current_resume_id, by: null, changes: [], profile, now },
    summary: 'Its résumé was read or corrected while it was merged',
  });
}
