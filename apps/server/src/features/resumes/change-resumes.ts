// Corrections by people, and going back to an older version. Each adds a version; none is ever changed.
import {
  applyProfileChanges,
  countToCheck,
  type Outcome,
  outcomeOfProfile,
  type Profile,
  type ProfileChange,
  VitaeError,
} from '@vitae/schema';
import type { Resume } from '@vitae/schema/api';
import type { Db, Trx } from '../../platform/database/database.ts';
import { writeLiveEvents } from '../../platform/realtime/write-live-event.ts';
import type { CandidatePool } from './candidate-pool.ts';
import { namesOf } from './end-reading.ts';
import { assemble, named, type UserNames } from './read-resumes.ts';
import type { Visibility } from './resume-access-policy.ts';
import type { ResumeRow } from './resume-row.ts';
import { withVisible } from './resume-scope.ts';
import { findResumeToChange, setFactsOfDuplicates, setProfileFacts } from './resume-store.ts';
import { findVersion, insertVersion, type KeptVersion, type NewVersion } from './version-store.ts';

/**
 * Both give the résumé as it is then. They throw `resource.not-found`, `resource.version-conflict` when `version` is no longer the
 * current one, and `request.invalid` with the changes that can't be.
 */
export interface ChangeResumes {
  correct(visible: Visibility, id: string, version: number, changes: readonly ProfileChange[]): Promise<Resume>;
  restore(visible: Visibility, id: string, version: number, older: number): Promise<Resume>;
}

export interface ChangeResumesParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly reviewThreshold: number;
  readonly candidates: CandidatePool;
  readonly userNames: UserNames;
}

type Change = Pick<NewVersion, 'kind' | 'reading' | 'engine' | 'changes' | 'summary' | 'profile'>;

export function createChangeResumes(parts: ChangeResumesParts): ChangeResumes {
  const change = async (
    visible: Visibility,
    id: string,
    version: number,
    decide: (trx: Trx, current: KeptVersion) => Promise<Change>,
  ): Promise<Resume> => {
    const resume = await withVisible(parts.db, visible, async (trx) => {
      const { row, current } = await currentVersion(trx, id, version);
      await addVersion(trx, parts, visible, row, await decide(trx, current));
      return await assemble(trx, id);
    });
    return { ...resume, versions: await named(resume.versions, parts.userNames) };
  };
  return {
    correct: (visible, id, version, changes) =>
      change(visible, id, version, async (_trx, current) => {
        const context = { userId: visible.userId, now: parts.now().toISOString() };
        const result = applyProfileChanges(current.profile, changes, context);
        if (!result.ok) throw invalid(result.errors);
        const { profile, summary } = result;
        return { kind: 'correction', reading: current.reading, engine: null, changes, summary, profile };
      }),
    restore: (visible, id, version, older) =>
      change(visible, id, version, async (trx) => {
        const kept = await findVersion(trx, id, older);
        if (kept === undefined) throw new VitaeError('resource.not-found', { detail: 'There is no such version.' });
        const summary = `Version ${older} restored`;
        return { kind: 'restore', reading: kept.reading, engine: null, changes: [], summary, profile: kept.profile };
      }),
  };
}

async function currentVersion(
  trx: Trx,
  id: string,
  version: number,
): Promise<{ row: ResumeRow; current: KeptVersion }> {
  const row = await findResumeToChange(trx, id);
  if (row === undefined) throw new VitaeError('resource.not-found');
  if (row.version !== version) throw new VitaeError('resource.version-conflict');
  const current = await findVersion(trx, id, version);
  if (current === undefined) {
    throw new VitaeError('resource.conflict', { detail: 'This document has no profile that could be changed.' });
  }
  return { row, current };
}

async function addVersion(
  trx: Trx,
  { now, reviewThreshold, candidates }: ChangeResumesParts,
  visible: Visibility,
  row: ResumeRow,
  change: Change,
): Promise<void> {
  const version = row.version + 1;
  const of = { workspaceId: row.workspace_id, resumeId: row.id };
  await insertVersion(trx, { ...change, ...of, version, by: visible.userId, now: now() });
  const toCheck = countToCheck(change.profile, reviewThreshold);
  const outcome = outcomeAfter(row, change.profile, toCheck);
  const names = namesOf(change.profile);
  await setProfileFacts(trx, row, { version, ...names, toCheck, ...(outcome === undefined ? {} : { outcome }) });
  await setFactsOfDuplicates(trx, row.id, names);
  await writeLiveEvents(
    trx,
    await candidates.corrected(trx, { row, profile: change.profile, by: visible.userId, now: now() }),
  );
}

/**
 * A correction can fill in what was missing, and settles what was to check. Undefined, which leaves the outcome as it is, while the
 * document is read again and when reading it again has failed.
 */
export function outcomeAfter(row: ResumeRow, profile: Profile, toCheck: number): Outcome | undefined {
  switch (row.outcome_kind) {
    case 'created':
    case 'missing-information':
      return outcomeOfProfile(profile, toCheck);
    case 'updated':
      return outcomeOfProfile(profile, toCheck, 'updated');
    default:
      return undefined;
  }
}

function invalid(errors: readonly { path: string; message: string }[]): VitaeError {
  return new VitaeError('request.invalid', {
    errors: errors.map(({ path, message }) => ({ path: `body.${path}`, message })),
  });
}
