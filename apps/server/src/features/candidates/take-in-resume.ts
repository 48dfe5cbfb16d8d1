// A résumé that was read becomes a candidate, updates one, or waits for a person to say whose it is.
import { carryHumanEdits, type Outcome, outcomeOfProfile, type Profile, uniteContacts } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { CandidatePool, ReadResume, TakenIn } from '../resumes/candidate-pool.ts';
import { applyBatchSettings, applyWaitingBatches } from './apply-batch-settings.ts';
import type { ReadDocument } from './candidate-index.ts';
import { type CandidateRow, toCandidateEvent } from './candidate-row.ts';
import { findCandidateToChange, findSurvivorId, insertCandidate, insertSource } from './candidate-store.ts';
import { findCandidateProfile } from './candidate-version-store.ts';
import { nameResume } from './name-resume.ts';
import type { LikelyPerson, PersonResolver } from './resolve-person.ts';
import { type WriteProfileParts, writeCandidateProfile } from './write-profile.ts';

export interface TakeInParts extends WriteProfileParts {
  readonly resolver: PersonResolver;
}

export function createTakeIn(parts: TakeInParts): CandidatePool['takeIn'] {
  return async (trx, read) => {
    if (read.row.candidate_id !== null) return await readAgain(trx, parts, read, read.row.candidate_id);
    const resolution = await parts.resolver.resolve(trx, read.row.workspace_id, read.profile);
    switch (resolution.kind) {
      case 'new':
        return await takeInNew(trx, parts, read, []);
      case 'likely':
        return await takeInNew(trx, parts, read, resolution.people);
      case 'same':
        return await updateKnown(trx, parts, read, resolution.candidateId);
    }
  };
}

/** `likely`: who of the pool it may be; undefined when nobody was looked for. */
async function takeInNew(
  trx: Trx,
  parts: TakeInParts,
  read: ReadResume,
  likely: readonly LikelyPerson[] | undefined,
): Promise<TakenIn> {
  const { row, now, toCheck } = read;
  const id = newId();
  const empty = await insertCandidate(trx, {
    workspace_id: row.workspace_id,
    id,
    source: row.source,
    created_by: row.uploaded_by,
    created_at: now,
    updated_at: now,
  });
  await noteOrigins(trx, read, id);
  await writeCandidateProfile(trx, parts, empty, {
    kind: 'created',
    resumeId: row.id,
    by: null,
    changes: [],
    summary: `Taken from ${row.filename}`,
    profile: nameResume(read.profile, row.id),
    now,
    currentResumeId: row.id,
    document: documentOf(read),
    likely,
  });
  const events = [toCandidateEvent(empty, 'created', row.uploaded_by)];
  const outcome =
    likely === undefined || likely.length === 0 ? outcomeOfProfile(read.profile, toCheck) : possibleMatch(likely);
  return { candidateId: id, outcome, events };
}

function possibleMatch(likely: readonly LikelyPerson[]): Outcome {
  const reasons = likely[0]?.reasons.filter(({ weight }) => weight > 0).map(({ message }) => message) ?? [];
  const others = likely.length === 1 ? 'somebody' : `${likely.length} people`;
  return {
    kind: 'possible-match',
    reason: {
      code: 'candidate.possible-match',
      message: `This may be ${others} in the pool already. ${reasons.join(' ')}`.trim(),
    },
    nextAction: 'decide-match',
    candidateIds: likely.map(({ candidateId }) => candidateId),
  };
}

async function updateKnown(trx: Trx, parts: TakeInParts, read: ReadResume, candidateId: string): Promise<TakenIn> {
  const { row } = read;
  const candidate = await holdSurvivor(trx, candidateId);
  if (candidate === undefined) return await takeInNew(trx, parts, read, undefined);
  await noteOrigins(trx, read, candidate.id);
  const profile = await withEarlier(trx, candidate, read);
  await writeCandidateProfile(trx, parts, candidate, {
    kind: 'resume',
    resumeId: row.id,
    by: null,
    changes: [],
    summary: `Updated from ${row.filename}`,
    profile,
    now: read.now,
    currentResumeId: row.id,
    document: documentOf(read),
  });
  const events = [toCandidateEvent(candidate, 'updated', row.uploaded_by)];
  return { candidateId: candidate.id, outcome: outcomeOfProfile(profile, read.toCheck, 'updated'), events };
}

/** The same résumé once more: its candidate follows, when the profile stands on this résumé. */
async function readAgain(trx: Trx, parts: TakeInParts, read: ReadResume, candidateId: string): Promise<TakenIn> {
  const candidate = await holdSurvivor(trx, candidateId);
  if (candidate === undefined) return await takeInNew(trx, parts, read, undefined);
  const outcome = outcomeOfProfile(read.profile, read.toCheck, 'updated');
  const events = [toCandidateEvent(candidate, 'updated', read.row.uploaded_by)];
  const current = candidate.current_resume_id ?? read.row.id;
  if (current !== read.row.id) return { candidateId: candidate.id, outcome, events };
  await writeCandidateProfile(trx, parts, candidate, {
    kind: 'resume',
    resumeId: read.row.id,
    by: null,
    changes: [],
    summary: `${read.row.filename} was read again`,
    profile: await withEarlier(trx, candidate, read),
    now: read.now,
    currentResumeId: read.row.id,
    document: documentOf(read),
  });
  return { candidateId: candidate.id, outcome, events };
}

const documentOf = ({ row, language, text }: ReadResume): ReadDocument => ({
  resumeId: row.id,
  reading: row.reading,
  language,
  text,
});

export async function holdSurvivor(trx: Trx, candidateId: string): Promise<CandidateRow | undefined> {
  const survivor = await findSurvivorId(trx, candidateId);
  return survivor === undefined ? undefined : await findCandidateToChange(trx, survivor);
}

/** What people decided about the candidate stays, and so do the contacts that other résumés gave. */
async function withEarlier(trx: Trx, candidate: CandidateRow, read: ReadResume): Promise<Profile> {
  const fresh = nameResume(read.profile, read.row.id);
  const earlier = await findCandidateProfile(trx, candidate.id, candidate.version);
  if (earlier === undefined) return fresh;
  return uniteContacts(earlier, carryHumanEdits(earlier, fresh, { now: read.now.toISOString() }), read.row.id);
}

/** Where the candidate comes from, with what was chosen for each import that brought the document. */
async function noteOrigins(trx: Trx, read: ReadResume, candidateId: string): Promise<void> {
  const { row, now } = read;
  const batch = await applyBatchSettings(trx, read, candidateId);
  await insertSource(trx, {
    workspace_id: row.workspace_id,
    id: newId(),
    candidate_id: candidateId,
    kind: row.source,
    detail: batch === undefined ? row.filename : (batch.settings.source ?? batch.name),
    resume_id: row.id,
    batch_id: row.batch_id,
    added_by: row.uploaded_by,
    added_at: now,
  });
  await applyWaitingBatches(trx, read, candidateId);
}
