// What people do to candidates: entering one by hand, correcting, taking an update back. Each change of a profile adds a version.
import {
  applyProfileChanges,
  carryHumanEdits,
  emptyProfile,
  type Profile,
  uniteContacts,
  VitaeError,
} from '@vitae/schema';
import type {
  Candidate,
  ChangeCandidateRequest,
  CreateCandidateRequest,
  RestoreCandidateRequest,
} from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import { type CandidateRow, toCandidateEvent } from './candidate-row.ts';
import { insertCandidate, insertSource, updateCandidate } from './candidate-store.ts';
import { findCandidateProfile, findResumeOfVersion } from './candidate-version-store.ts';
import { enteredByHand } from './entered-by-hand.ts';
import { nameResume } from './name-resume.ts';
import { assembleCandidate, type Reader } from './read-candidates.ts';
import { findResumeOf } from './resume-link-store.ts';
import { addTags } from './tag-store.ts';
import { holdSurvivor } from './take-in-resume.ts';
import type { UserNames } from './user-names.ts';
import { type WriteProfileParts, writeCandidateProfile } from './write-profile.ts';

/**
 * Each gives the candidate as it is then. They throw `resource.not-found`, `resource.version-conflict` when `version` is no longer the
 * current one, and `request.invalid` for what can't be.
 */
export interface ChangeCandidates {
  create(reader: Reader, wanted: CreateCandidateRequest): Promise<Candidate>;
  change(reader: Reader, id: string, version: number, wanted: ChangeCandidateRequest): Promise<Candidate>;
  restore(reader: Reader, id: string, version: number, wanted: RestoreCandidateRequest): Promise<Candidate>;
}

export interface ChangeCandidatesParts extends WriteProfileParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly userNames: UserNames;
  readonly isMember: (workspaceId: string, userId: string) => Promise<boolean>;
}

export function createChangeCandidates(parts: ChangeCandidatesParts): ChangeCandidates {
  const { db, userNames } = parts;
  const change = (
    reader: Reader,
    id: string,
    version: number,
    work: (trx: Trx, row: CandidateRow) => Promise<void>,
  ): Promise<Candidate> =>
    withWorkspace(db, reader, async (trx) => {
      const row = await holdSurvivor(trx, id);
      if (row === undefined) throw new VitaeError('resource.not-found');
      if (row.version !== version) throw new VitaeError('resource.version-conflict');
      await work(trx, row);
      await writeLiveEvents(trx, [toCandidateEvent(row, 'updated', reader.userId)]);
      return await assembleCandidate(trx, row.id, userNames);
    });
  return {
    create: (reader, wanted) => withWorkspace(db, reader, (trx) => createByHand(trx, parts, reader, wanted)),
    change: async (reader, id, version, wanted) => {
      await assertOwner(parts, reader, wanted.ownerId);
      return await change(reader, id, version, (trx, row) => applyWanted(trx, parts, reader, row, wanted));
    },
    restore: (reader, id, version, wanted) =>
      change(reader, id, version, (trx, row) => goBack(trx, parts, reader, row, wanted)),
  };
}

async function assertOwner(parts: ChangeCandidatesParts, reader: Reader, ownerId: string | null | undefined) {
  if (ownerId === undefined || ownerId === null || (await parts.isMember(reader.workspaceId, ownerId))) return;
  throw new VitaeError('request.invalid', {
    errors: [{ path: 'body.ownerId', message: 'Nobody of this workspace has this id.' }],
  });
}

async function createByHand(
  trx: Trx,
  parts: ChangeCandidatesParts,
  { workspaceId, userId }: Reader,
  wanted: CreateCandidateRequest,
): Promise<Candidate> {
  const now = parts.now();
  const { profile, changes } = enteredByHand(wanted, { userId, now: now.toISOString() });
  const resolution = await parts.resolver.resolve(trx, workspaceId, profile);
  const row = await insertCandidate(trx, {
    ...{ workspace_id: workspaceId, id: newId(), source: 'manual', owner_id: userId },
    ...{ created_by: userId, created_at: now, updated_at: now },
  });
  const source = { workspace_id: workspaceId, id: newId(), candidate_id: row.id, kind: 'manual' };
  await insertSource(trx, { ...source, added_by: userId, added_at: now });
  const summary = 'Entered by hand';
  await writeCandidateProfile(trx, parts, row, {
    ...{ kind: 'created', resumeId: null, by: userId },
    ...{ changes, summary, profile, now },
    // A person says that this is somebody; whether it is one of those known, even certainly, is again for a person to decide.
    ...(resolution.kind === 'same' ? {} : { likely: 'people' in resolution ? resolution.people : [] }),
  });
  await addTags(trx, row, wanted.tags, userId, now);
  await writeLiveEvents(trx, [toCandidateEvent(row, 'created', userId)]);
  return await assembleCandidate(trx, row.id, parts.userNames);
}

async function applyWanted(
  trx: Trx,
  parts: ChangeCandidatesParts,
  reader: Reader,
  row: CandidateRow,
  { changes, status, ownerId, currentResumeId }: ChangeCandidateRequest,
): Promise<void> {
  let current = row;
  if (currentResumeId !== undefined && currentResumeId !== row.current_resume_id) {
    current = await standOn(trx, parts, reader, current, currentResumeId);
  }
  if (changes.length > 0) current = await correct(trx, parts, reader, current, changes);
  if (status === undefined && ownerId === undefined) return;
  await updateCandidate(trx, current.id, {
    updated_at: parts.now(),
    ...(status === undefined ? {} : { status }),
    ...(ownerId === undefined ? {} : { owner_id: ownerId }),
  });
}

async function correct(
  trx: Trx,
  parts: ChangeCandidatesParts,
  { userId }: Reader,
  row: CandidateRow,
  changes: ChangeCandidateRequest['changes'],
): Promise<CandidateRow> {
  const now = parts.now();
  const result = applyProfileChanges(await profileOf(trx, row), changes, { userId, now: now.toISOString() });
  if (!result.ok) {
    const errors = result.errors.map(({ path, message }) => ({ path: `body.${path}`, message }));
    throw new VitaeError('request.invalid', { errors });
  }
  const resumeId = row.current_resume_id;
  const { summary } = result;
  const profile = resumeId === null ? result.profile : nameResume(result.profile, resumeId);
  const change = { kind: 'correction', resumeId: null, by: userId } as const;
  return await writeCandidateProfile(trx, parts, row, { ...change, changes, summary, profile, now });
}

/** Another of the candidate's résumés becomes the one that the profile stands on; what people decided stays. */
async function standOn(
  trx: Trx,
  parts: ChangeCandidatesParts,
  { userId }: Reader,
  row: CandidateRow,
  resumeId: string,
): Promise<CandidateRow> {
  const resume = await findResumeOf(trx, row.id, resumeId);
  if (resume === undefined) {
    throw new VitaeError('request.invalid', {
      errors: [{ path: 'body.currentResumeId', message: 'This candidate has no such résumé with a profile.' }],
    });
  }
  const now = parts.now();
  const before = await profileOf(trx, row);
  const carried = carryHumanEdits(before, nameResume(resume.profile, resumeId), { now: now.toISOString() });
  return await writeCandidateProfile(trx, parts, row, {
    ...{ kind: 'resume', resumeId, by: userId, changes: [], now, currentResumeId: resumeId },
    summary: `${resume.filename} made the current résumé`,
    profile: uniteContacts(before, carried, resumeId),
  });
}

async function goBack(
  trx: Trx,
  parts: ChangeCandidatesParts,
  { userId }: Reader,
  row: CandidateRow,
  { version: older, keepDecisions }: RestoreCandidateRequest,
): Promise<void> {
  const old = await findCandidateProfile(trx, row.id, older);
  if (old === undefined) throw new VitaeError('resource.not-found', { detail: 'There is no such version.' });
  const now = parts.now();
  const resumeId = await findResumeOfVersion(trx, row.id, older);
  const profile = keepDecisions ? carryHumanEdits(await profileOf(trx, row), old, { now: now.toISOString() }) : old;
  const change = { kind: 'restore', resumeId: null, by: userId, changes: [] } as const;
  await writeCandidateProfile(trx, parts, row, {
    ...change,
    ...{ summary: `Version ${older} restored`, profile, now },
    // The résumé may be gone by now, and a profile entered by hand has none.
    ...(resumeId === undefined ? {} : { currentResumeId: resumeId }),
  });
}

async function profileOf(trx: Trx, row: CandidateRow): Promise<Profile> {
  return (await findCandidateProfile(trx, row.id, row.version)) ?? emptyProfile();
}
