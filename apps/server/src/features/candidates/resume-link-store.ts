// SQL of the link between résumés and candidates.
import { Outcome, Profile } from '@vitae/schema';
import type { CandidateResume } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';

export interface LinkedResume {
  readonly id: string;
  readonly filename: string;
  readonly profile: Profile;
}

/** The newest of the candidate's résumés that has a profile, other than `except`. */
export async function findNewestResume(
  trx: Trx,
  workspaceId: string,
  candidateId: string,
  except: string,
): Promise<LinkedResume | undefined> {
  const row = await linkedResumes(trx, candidateId)
    .where('r.workspace_id', '=', workspaceId)
    .where('r.id', '<>', except)
    .orderBy('r.uploaded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, profile: Profile.parse(row.profile) };
}

/** Undefined when it is not one of the candidate's, or has no profile. */
export async function findResumeOf(trx: Trx, candidateId: string, resumeId: string): Promise<LinkedResume | undefined> {
  const row = await linkedResumes(trx, candidateId).where('r.id', '=', resumeId).executeTakeFirst();
  return row === undefined ? undefined : { ...row, profile: Profile.parse(row.profile) };
}

function linkedResumes(trx: Trx, candidateId: string) {
  return trx
    .selectFrom('resumes as r')
    .innerJoin('resume_versions as v', (join) =>
      join
        .onRef('v.workspace_id', '=', 'r.workspace_id')
        .onRef('v.resume_id', '=', 'r.id')
        .onRef('v.version', '=', 'r.version'),
    )
    .select(['r.id', 'r.filename', 'v.profile'])
    .where('r.candidate_id', '=', candidateId);
}

/** Undefined without a profile. */
export async function findCurrentVersion(trx: Trx, resumeId: string): Promise<number | undefined> {
  const row = await trx.selectFrom('resumes').select('version').where('id', '=', resumeId).executeTakeFirst();
  return row === undefined || row.version === 0 ? undefined : row.version;
}

/** The newest first. */
export async function listResumesOf(
  trx: Trx,
  candidateId: string,
  currentId: string | null,
): Promise<CandidateResume[]> {
  const rows = await trx
    .selectFrom('resumes')
    .select(['id', 'filename', 'uploaded_at', 'outcome'])
    .where('candidate_id', '=', candidateId)
    .orderBy('uploaded_at', 'desc')
    .execute();
  return rows.map(({ id, filename, uploaded_at, outcome }) => ({
    id,
    filename,
    uploadedAt: uploaded_at.toISOString(),
    current: id === currentId,
    ...(outcome === null ? {} : { outcome: Outcome.parse(outcome) }),
  }));
}
