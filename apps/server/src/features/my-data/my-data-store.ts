// SQL of what is held about a signed-in person. The only way to it is `own_resumes`: what they sent themselves.
import { MyErasure, OwnResumeHow } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import '../accounts/accounts-tables.ts';
import '../candidates/candidates-tables.ts';
import '../jobs/jobs-tables.ts';
import '../resumes/resumes-tables.ts';
import './my-data-tables.ts';

/** Workspaces that hold something which this person sent. Inside `asSystem`: they may belong to none of them any more. */
export async function listHolderIds(trx: Trx, userId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('own_resumes')
    .select('workspace_id')
    .distinct()
    .where('user_id', '=', userId)
    .orderBy('workspace_id')
    .execute();
  return rows.map((row) => row.workspace_id);
}

export interface HolderFacts {
  readonly name: string;
  /** Nobody else is a member. */
  readonly isOwn: boolean;
}

/** Inside `asSystem`. */
export async function findHolder(trx: Trx, workspaceId: string, userId: string): Promise<HolderFacts> {
  const { rows } = await sql<HolderFacts>`
    select coalesce((select name from auth.workspace where id = ${workspaceId}), '') as name,
      coalesce((select bool_and(user_id = ${userId}) from auth.membership where workspace_id = ${workspaceId}), false)
        as "isOwn"`.execute(trx);
  return rows[0] ?? { name: '', isOwn: false };
}

/** The newest first. `versions`: how many profiles of it are kept. */
export async function listOwnResumes(trx: Trx, workspaceId: string, userId: string) {
  const rows = await trx
    .selectFrom('own_resumes as o')
    .innerJoin('resumes as r', (join) =>
      join.onRef('r.workspace_id', '=', 'o.workspace_id').onRef('r.id', '=', 'o.resume_id'),
    )
    .select(['r.id', 'r.filename', 'r.bytes', 'r.status', 'r.outcome', 'r.name', 'r.label', 'r.candidate_id'])
    .select(['r.storage_key', 'r.sha256', 'o.how', 'o.linked_at'])
    .select((eb) =>
      eb
        .selectFrom('resume_versions as v')
        .select(eb.fn.countAll<string>().as('count'))
        .whereRef('v.workspace_id', '=', 'o.workspace_id')
        .whereRef('v.resume_id', '=', 'o.resume_id')
        .as('versions'),
    )
    .where('o.workspace_id', '=', workspaceId)
    .where('o.user_id', '=', userId)
    .orderBy('o.linked_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, how: OwnResumeHow.parse(row.how), versions: Number(row.versions ?? 0) }));
}
export type OwnResumeRow = Awaited<ReturnType<typeof listOwnResumes>>[number];

/** Profiles of these résumés as they were, the oldest first. */
export async function listOwnVersions(trx: Trx, workspaceId: string, resumeIds: readonly string[]) {
  if (resumeIds.length === 0) return [];
  return await trx
    .selectFrom('resume_versions')
    .select(['resume_id', 'version', 'kind', 'created_at', 'summary', 'profile'])
    .where('workspace_id', '=', workspaceId)
    .where('resume_id', 'in', [...resumeIds])
    .orderBy('resume_id')
    .orderBy('version')
    .execute();
}

/** Applications with these résumés, the newest first. */
export async function listOwnApplications(trx: Trx, workspaceId: string, resumeIds: readonly string[]) {
  if (resumeIds.length === 0) return [];
  return await trx
    .selectFrom('job_applications as a')
    .innerJoin('jobs as j', (join) =>
      join.onRef('j.workspace_id', '=', 'a.workspace_id').onRef('j.id', '=', 'a.job_id'),
    )
    .select(['a.id', 'a.resume_id', 'j.title', 'a.name', 'a.email', 'a.phone', 'a.message', 'a.consent_text'])
    .select('a.applied_at')
    .where('a.workspace_id', '=', workspaceId)
    .where('a.resume_id', 'in', [...resumeIds])
    .orderBy('a.applied_at', 'desc')
    .execute();
}

/** Whether a candidate came from nothing but these résumés: each of theirs is one, and so is each of their sources. */
export async function hasOtherSources(
  trx: Trx,
  workspaceId: string,
  candidateIds: readonly string[],
  resumeIds: readonly string[],
): Promise<boolean> {
  const other = await trx
    .selectFrom('candidate_sources')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('candidate_id', 'in', [...candidateIds])
    .where((eb) => eb.or([eb('resume_id', 'is', null), eb('resume_id', 'not in', [...resumeIds])]))
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

/** Legal bases of these candidates, the newest first. */
export async function listBases(trx: Trx, workspaceId: string, candidateIds: readonly string[]) {
  if (candidateIds.length === 0) return [];
  return await trx
    .selectFrom('candidate_consents')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('candidate_id', 'in', [...candidateIds])
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

type Counts = MyErasure['removed'];

export async function insertOwnErasure(
  trx: Trx,
  erasure: {
    readonly workspaceId: string;
    readonly id: string;
    readonly userId: string;
    readonly at: Date;
    readonly removed: Counts;
    readonly left: Counts;
  },
): Promise<void> {
  const { workspaceId, id, userId, at, removed, left } = erasure;
  await trx
    .insertInto('own_erasures')
    .values({
      ...{ workspace_id: workspaceId, id, user_id: userId, erased_at: at },
      ...{ removed: JSON.stringify(removed), remaining: JSON.stringify(left) },
    })
    .execute();
}

/** Inside `asSystem`; the newest first. */
export async function listOwnErasures(trx: Trx, userId: string): Promise<MyErasure[]> {
  const rows = await trx
    .selectFrom('own_erasures as e')
    .leftJoin('auth.workspace as w', 'w.id', 'e.workspace_id')
    .select(['e.id', 'e.workspace_id', 'e.erased_at', 'e.removed', 'e.remaining', 'w.name'])
    .where('e.user_id', '=', userId)
    .orderBy('e.erased_at', 'desc')
    .execute();
  return rows.map((row) =>
    MyErasure.parse({
      id: row.id,
      workspace: { id: row.workspace_id, name: row.name ?? '' },
      erasedAt: row.erased_at.toISOString(),
      removed: row.removed,
      left: row.remaining,
    }),
  );
}
