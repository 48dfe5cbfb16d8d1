// SQL of `resume_versions`: profiles as they were, each kept for good.
import { Engine, Profile, type ProfileChange } from '@vitae/schema';
import { ResumeVersion } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';

export interface NewVersion {
  readonly workspaceId: string;
  readonly resumeId: string;
  readonly version: number;
  readonly kind: ResumeVersion['kind'];
  readonly reading: number;
  /** User id; null for background work. */
  readonly by: string | null;
  readonly engine: Engine | null;
  readonly changes: readonly ProfileChange[];
  readonly summary: string;
  readonly profile: Profile;
  readonly now: Date;
}

export interface KeptVersion {
  readonly version: number;
  readonly reading: number;
  readonly profile: Profile;
}

export async function insertVersion(trx: Trx, version: NewVersion): Promise<void> {
  await trx
    .insertInto('resume_versions')
    .values({
      workspace_id: version.workspaceId,
      resume_id: version.resumeId,
      version: version.version,
      kind: version.kind,
      reading: version.reading,
      created_at: version.now,
      created_by: version.by,
      engine: version.engine === null ? null : JSON.stringify(version.engine),
      changes: JSON.stringify(version.changes),
      summary: version.summary,
      profile: JSON.stringify(version.profile),
    })
    .execute();
}

export async function findVersion(trx: Trx, resumeId: string, version: number): Promise<KeptVersion | undefined> {
  const row = await trx
    .selectFrom('resume_versions')
    .select(['version', 'reading', 'profile'])
    .where('resume_id', '=', resumeId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, profile: Profile.parse(row.profile) };
}

/** What the local engine made of this reading, whatever people changed since. */
export async function findEngineProfile(trx: Trx, resumeId: string, reading: number): Promise<Profile | undefined> {
  const row = await trx
    .selectFrom('resume_versions')
    .select('profile')
    .where('resume_id', '=', resumeId)
    .where('reading', '=', reading)
    .where('engine', 'is not', null)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : Profile.parse(row.profile);
}

/** The reading that a version stands on. */
export async function findReadingOf(trx: Trx, resumeId: string, version: number): Promise<number | undefined> {
  const row = await trx
    .selectFrom('resume_versions')
    .select('reading')
    .where('resume_id', '=', resumeId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.reading;
}

/** `by` is the user's id here; the newest first. */
export async function listVersions(trx: Trx, resumeId: string): Promise<ResumeVersion[]> {
  const rows = await trx
    .selectFrom('resume_versions')
    .select(['version', 'kind', 'created_at', 'created_by', 'engine', 'summary'])
    .select((eb) => eb.fn<number>('jsonb_array_length', ['changes']).as('changes'))
    .where('resume_id', '=', resumeId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) =>
    ResumeVersion.parse({
      version: row.version,
      kind: row.kind,
      createdAt: row.created_at.toISOString(),
      by: row.created_by,
      engine: row.engine === null ? null : Engine.parse(row.engine),
      changes: row.changes,
      summary: row.summary,
    }),
  );
}
