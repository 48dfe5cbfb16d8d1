// SQL of applications, and of the public pages that they come through.
import { Outcome } from '@vitae/schema';
import type { ApplicationState, JobApplication } from '@vitae/schema/api';
import type { Insertable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { JobRow } from './job-row.ts';
import type { JobApplicationsTable } from './jobs-tables.ts';

/** A job that is open to strangers now. Inside `asSystem`: the workspace is found by the slug. */
export async function findOpenPage(
  trx: Trx,
  slug: string,
): Promise<{ readonly job: JobRow; readonly workspaceName: string } | undefined> {
  const row = await trx
    .selectFrom('jobs as j')
    .innerJoin('auth.workspace as w', 'w.id', 'j.workspace_id')
    .selectAll('j')
    .select('w.name as workspaceName')
    .where('j.slug', '=', slug)
    .where('j.takes_applications', '=', true)
    .where('j.status', '=', 'open')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { workspaceName, ...job } = row;
  return { job, workspaceName };
}

export async function insertApplication(trx: Trx, row: Insertable<JobApplicationsTable>): Promise<void> {
  await trx.insertInto('job_applications').values(row).execute();
}

function withDocument(trx: Trx) {
  return trx
    .selectFrom('job_applications as a')
    .innerJoin('resumes as r', (join) =>
      join.onRef('r.workspace_id', '=', 'a.workspace_id').onRef('r.id', '=', 'a.resume_id'),
    )
    .select(['a.id', 'a.name', 'a.email', 'a.phone', 'a.message', 'a.applied_at', 'a.resume_id'])
    .select(['r.filename', 'r.candidate_id', 'r.status', 'r.outcome']);
}

/** The newest first. `before`: the id of the last one seen. */
export async function listApplications(
  trx: Trx,
  jobId: string,
  page: { readonly limit: number; readonly before: string | undefined },
): Promise<JobApplication[]> {
  const rows = await withDocument(trx)
    .where('a.job_id', '=', jobId)
    .$if(page.before !== undefined, (query) => query.where('a.id', '<', page.before ?? ''))
    .orderBy('a.id', 'desc')
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, email: row.email, phone: row.phone, message: row.message },
    ...{ appliedAt: row.applied_at.toISOString(), state: stateOf(row), resumeId: row.resume_id },
    ...{ filename: row.filename, candidateId: row.candidate_id },
  }));
}

export async function countApplications(trx: Trx, jobId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('job_applications')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('job_id', '=', jobId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Inside `asSystem`: the receipt is all that the applicant has. */
export async function findApplicationState(trx: Trx, receipt: string): Promise<ApplicationState | undefined> {
  const row = await withDocument(trx).where('a.receipt', '=', receipt).executeTakeFirst();
  return row === undefined ? undefined : stateOf(row);
}

export function stateOf({ status, outcome }: { readonly status: string; readonly outcome: unknown }): ApplicationState {
  if (status !== 'done') return 'waiting';
  const { kind } = Outcome.parse(outcome);
  return kind === 'unreadable' || kind === 'failed' ? 'unreadable' : 'read';
}

export interface ConsentGiven {
  readonly title: string;
  readonly text: string;
  readonly at: Date;
}

/** What whoever sent this résumé agreed to, with the job that it was for. */
export async function listConsentsGiven(trx: Trx, resumeId: string): Promise<ConsentGiven[]> {
  return await trx
    .selectFrom('job_applications as a')
    .innerJoin('jobs as j', (join) =>
      join.onRef('j.workspace_id', '=', 'a.workspace_id').onRef('j.id', '=', 'a.job_id'),
    )
    .select(['j.title', 'a.consent_text as text', 'a.applied_at as at'])
    .where('a.resume_id', '=', resumeId)
    .execute();
}

/** The word on the source of this résumé. */
export async function nameSource(trx: Trx, candidateId: string, resumeId: string, detail: string): Promise<void> {
  await trx
    .updateTable('candidate_sources')
    .set({ detail })
    .where('candidate_id', '=', candidateId)
    .where('resume_id', '=', resumeId)
    .execute();
}
