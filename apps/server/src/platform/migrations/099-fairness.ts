// What applicants tell of themselves of their own will, for the fairness report alone.
import { type Kysely, sql } from 'kysely';
import { isolateForSystem } from '../database/isolate-table.ts';

/**
 * Nobody who works with candidates can read a row, not even in their own workspace: the report adds them up as the system. It names no
 * candidate and no résumé; it goes with its application.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table self_identifications (
    workspace_id uuid not null,
    application_id uuid not null,
    gender text,
    age_band text,
    disability text,
    minority text,
    -- What was agreed to.
    consent_text text not null,
    given_at timestamptz not null,
    primary key (workspace_id, application_id),
    foreign key (workspace_id, application_id) references job_applications (workspace_id, id) on delete cascade
  )`.execute(db);
  await isolateForSystem(db, 'self_identifications');
}
