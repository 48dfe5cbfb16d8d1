// What callers see of candidates.
import { VitaeError } from '@vitae/schema';
import type { Candidate } from '@vitae/schema/api';
import { type Db, type Trx, withWorkspace } from '../../platform/database/database.ts';
import { type ListedCandidate, toCandidateSummary, toPerson } from './candidate-row.ts';
import { findListedCandidate, findSurvivorId } from './candidate-store.ts';
import { findCandidateProfile, listCandidateVersions } from './candidate-version-store.ts';
import { listMergesInto, listOrigins } from './origin-store.ts';
import { listResumesOf } from './resume-link-store.ts';
import type { UserNames } from './user-names.ts';

export interface Reader {
  readonly workspaceId: string;
  readonly userId: string;
}

/** `get` throws `resource.not-found`; the id of a merged candidate gives the one that it was merged into. */
export interface ReadCandidates {
  get(reader: Reader, id: string): Promise<Candidate>;
}

export interface ReadCandidatesParts {
  readonly db: Db;
  readonly userNames: UserNames;
}

export function createReadCandidates({ db, userNames }: ReadCandidatesParts): ReadCandidates {
  return {
    get: (reader, id) => withWorkspace(db, reader, (trx) => assembleCandidate(trx, id, userNames)),
  };
}

export async function assembleCandidate(trx: Trx, id: string, userNames: UserNames): Promise<Candidate> {
  const row = await getListed(trx, id);
  const versions = await listCandidateVersions(trx, row.id);
  const origins = await listOrigins(trx, row.id);
  const people = await namesOf(
    [row.owner_id, ...versions.map(({ createdBy }) => createdBy), ...origins.map(({ added_by }) => added_by)],
    userNames,
  );
  return {
    ...toCandidateSummary(row, people),
    version: row.version,
    profile: (await findCandidateProfile(trx, row.id, row.version)) ?? null,
    resumeList: await listResumesOf(trx, row.id, row.current_resume_id),
    sources: origins.map(({ kind, detail, resume_id, batch_id, added_by, added_at, id: originId }) => ({
      ...{ id: originId, kind, detail, resumeId: resume_id, batchId: batch_id },
      addedBy: toPerson(added_by, people),
      addedAt: added_at.toISOString(),
    })),
    versions: versions.map(({ createdBy, ...version }) => ({ ...version, by: toPerson(createdBy, people) })),
    merges: await listMergesInto(trx, row.id),
  };
}

async function getListed(trx: Trx, id: string): Promise<ListedCandidate> {
  const survivor = await findSurvivorId(trx, id);
  const row = survivor === undefined ? undefined : await findListedCandidate(trx, survivor);
  if (row === undefined) throw new VitaeError('resource.not-found');
  return row;
}

export async function namesOf(
  ids: readonly (string | null)[],
  userNames: UserNames,
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  return known.length === 0 ? new Map() : await userNames(known);
}
