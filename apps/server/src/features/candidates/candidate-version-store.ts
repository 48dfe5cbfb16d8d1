// SQL of `candidate_versions`: profiles of candidates as they were, each kept for good.
import { Profile, type ProfileChange } from '@vitae/schema';
import { CandidateVersion } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';

export interface NewCandidateVersion {
  readonly workspaceId: string;
  readonly candidateId: string;
  readonly version: number;
  readonly kind: CandidateVersion['kind'];
  readonly resumeId: string | null;
  /** User id; null for background work. */
  readonly by: string | null;
  readonly changes: readonly ProfileChange[];
  /** A plain sentence. */
  readonly summary: string;
  readonly profile: Profile;
  readonly now: Date;
}

export async function insertCandidateVersion(trx: Trx, version: NewCandidateVersion): Promise<void> {
  await trx
    .insertInto('candidate_versions')
    .values({
      workspace_id: version.workspaceId,
      candidate_id: version.candidateId,
      version: version.version,
      kind: version.kind,
      resume_id: version.resumeId,
      created_at: version.now,
      created_by: version.by,
      changes: JSON.stringify(version.changes),
      summary: version.summary,
      profile: JSON.stringify(version.profile),
    })
    .execute();
}

export async function findCandidateProfile(
  trx: Trx,
  candidateId: string,
  version: number,
): Promise<Profile | undefined> {
  const row = await trx
    .selectFrom('candidate_versions')
    .select('profile')
    .where('candidate_id', '=', candidateId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? undefined : Profile.parse(row.profile);
}

/** Of the current version of each, by candidate. */
export async function listCurrentProfiles(trx: Trx, candidateIds: readonly string[]): Promise<Map<string, Profile>> {
  if (candidateIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('candidates as c')
    .innerJoin('candidate_versions as v', (join) =>
      join
        .onRef('v.workspace_id', '=', 'c.workspace_id')
        .onRef('v.candidate_id', '=', 'c.id')
        .onRef('v.version', '=', 'c.version'),
    )
    .select(['c.id', 'v.profile'])
    .where('c.id', 'in', [...candidateIds])
    .execute();
  return new Map(rows.map(({ id, profile }) => [id, Profile.parse(profile)]));
}

/**
 * The résumé that the profile of a version stood on, when it still is one of the candidate's. Undefined: it is gone, or that version
 * stands on none.
 */
export async function findResumeOfVersion(trx: Trx, candidateId: string, version: number): Promise<string | undefined> {
  const row = await trx
    .selectFrom('candidate_versions as v')
    .innerJoin('resumes as r', (join) =>
      join.onRef('r.workspace_id', '=', 'v.workspace_id').onRef('r.id', '=', 'v.resume_id'),
    )
    .select('r.id')
    .whereRef('r.candidate_id', '=', 'v.candidate_id')
    .where('v.candidate_id', '=', candidateId)
    .where('v.version', '<=', version)
    .where('v.kind', 'in', ['created', 'resume', 'resume-removed'])
    .orderBy('v.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** The newest first; `by` holds user ids, without names. */
export async function listCandidateVersions(trx: Trx, candidateId: string): Promise<StoredCandidateVersion[]> {
  const rows = await trx
    .selectFrom('candidate_versions')
    .select(['version', 'kind', 'created_at', 'created_by', 'resume_id', 'summary'])
    .where('candidate_id', '=', candidateId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    kind: CandidateVersion.shape.kind.parse(row.kind),
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    resumeId: row.resume_id,
    summary: row.summary,
  }));
}

export type StoredCandidateVersion = Omit<CandidateVersion, 'by'> & { readonly createdBy: string | null };
