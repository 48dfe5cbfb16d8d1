// Two candidates become one: the other's id leads to the survivor for ever, and everything that it has goes over.
import { VitaeError } from '@vitae/schema';
import type { MergePreview, MergeReply, MergeRequest } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { type CandidateRow, toCandidateEvent } from '../candidates/candidate-row.ts';
import { findCandidate, findCandidateToChange, updateCandidate } from '../candidates/candidate-store.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { type WriteProfileParts, writeCandidateProfile } from '../candidates/write-profile.ts';
import { copyShortlists } from '../shortlist/shortlist-store.ts';
import { standingOf } from './candidate-standing.ts';
import { listTerms, tightenTerms } from './consent-terms-store.ts';
import { replaceKeys } from './key-store.ts';
import { findTwo, mergeTogether, previewOf } from './merge-preview.ts';
import type { MergeRecord, Standing } from './merge-record.ts';
import { copyTags, findResumeVersion, insertMerge, moveRows, setMergedInto } from './merge-store.ts';
import { copyTold, deletePairs, dropOpenPairs } from './pair-store.ts';

export interface MergeParts extends WriteProfileParts {
  readonly db: Db;
  readonly now: () => Date;
}

/** Both throw `resource.not-found` unless the ids are of two candidates of the workspace. */
export interface MergeCandidates {
  preview(reader: Reader, request: MergeRequest): Promise<MergePreview>;
  merge(reader: Reader, request: MergeRequest): Promise<MergeReply>;
}

export function createMergeCandidates(parts: MergeParts): MergeCandidates {
  const { db, now } = parts;
  return {
    preview: (reader, request) =>
      withWorkspace(db, reader, async (trx) => {
        const [survivorId, mergedId] = await findTwo(trx, request);
        const [survivor, merged] = [await findCandidate(trx, survivorId), await findCandidate(trx, mergedId)];
        if (survivor === undefined || merged === undefined) throw new VitaeError('resource.not-found');
        return await previewOf(trx, survivor, merged, await mergeTogether(trx, survivor, merged, request, now()));
      }),
    merge: (reader, request) =>
      withWorkspace(db, reader, async (trx) => {
        const [survivorId, mergedId] = await findTwo(trx, request);
        const [survivor, merged] = await holdTwo(trx, survivorId, mergedId);
        return await mergeInto(trx, parts, survivor, merged, { request, by: reader.userId, now: now() });
      }),
  };
}

/** In one order, so that two merges of the same people don't wait for each other. */
export async function holdTwo(trx: Trx, a: string, b: string): Promise<readonly [CandidateRow, CandidateRow]> {
  const rows = new Map<string, CandidateRow>();
  for (const id of [a, b].sort()) {
    const row = await findCandidateToChange(trx, id);
    if (row !== undefined) rows.set(id, row);
  }
  const [first, second] = [rows.get(a), rows.get(b)];
  if (first === undefined || second === undefined) throw new VitaeError('resource.not-found');
  return [first, second];
}

interface MergeOrder {
  readonly request: MergeRequest;
  readonly by: string;
  readonly now: Date;
}

async function mergeInto(
  trx: Trx,
  parts: MergeParts,
  survivor: CandidateRow,
  merged: CandidateRow,
  { request, by, now }: MergeOrder,
): Promise<MergeReply> {
  // Somebody may have merged one of them while this waited for the rows.
  if (survivor.merged_into !== null || merged.merged_into !== null) throw new VitaeError('resource.conflict');
  const { profile, status } = await mergeTogether(trx, survivor, merged, request, now);
  const after: Standing = {
    status,
    ownerId: survivor.owner_id ?? merged.owner_id,
    currentResumeId: survivor.current_resume_id ?? merged.current_resume_id,
  };
  const gone = await moveEverything(trx, survivor, merged, by, now);
  const held = await updateCandidate(trx, survivor.id, { status, owner_id: after.ownerId });
  const written = await writeCandidateProfile(trx, parts, held, {
    ...{ kind: 'merge', resumeId: null, by, changes: [], profile, now },
    summary: `Merged with ${merged.name ?? 'a candidate without a name'}`,
    currentResumeId: after.currentResumeId,
  });
  const record: MergeRecord = {
    ...{ versionBefore: survivor.version, versionMerged: written.version, before: standingOf(survivor), after },
    survivorResumeVersion: await findResumeVersion(trx, survivor.current_resume_id),
    mergedResumeVersion: await findResumeVersion(trx, merged.current_resume_id),
    ...gone,
  };
  const mergeId = await insertMerge(trx, { survivorId: survivor.id, mergedId: merged.id, record, by, now });
  await writeLiveEvents(trx, [toCandidateEvent(survivor, 'merged', by), toCandidateEvent(merged, 'merged', by)]);
  return { candidateId: survivor.id, mergeId };
}

/** The other keeps its row, its versions, its own tags and its shortlists, which nobody sees, so that it can come back as it was. */
async function moveEverything(
  trx: Trx,
  survivor: CandidateRow,
  merged: CandidateRow,
  by: string,
  now: Date,
): Promise<
  Pick<MergeRecord, 'moved' | 'addedTags' | 'addedToShortlists' | 'consentsBefore' | 'consentsAfter' | 'toldApart'>
> {
  const between = { from: merged.id, to: survivor.id };
  const consentsBefore = await listTerms(trx, [survivor.id, merged.id]);
  const moved = {
    resumes: await moveRows(trx, 'resumes', between),
    notes: await moveRows(trx, 'notes', between),
    sources: await moveRows(trx, 'sources', between),
    consents: await moveRows(trx, 'consents', between),
  };
  await tightenTerms(trx, survivor.id);
  const addedTags = await copyTags(trx, merged.id, survivor.id, now);
  const addedToShortlists = await copyShortlists(trx, merged.id, survivor.id);
  await setMergedInto(trx, merged.id, survivor.id);
  await replaceKeys(trx, merged.workspace_id, merged.id, []);
  await deletePairs(trx, survivor.id, [merged.id]);
  const toldApart = await copyTold(trx, merged.workspace_id, merged.id, survivor.id, by, now);
  await dropOpenPairs(trx, merged.workspace_id, merged.id, []);
  const consentsAfter = await listTerms(trx, [survivor.id]);
  return { moved, addedTags, addedToShortlists, consentsBefore, consentsAfter, toldApart };
}
