// Jobs of a workspace, how much each factor counts there, and who applied through a job's public page.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

const TABLES = ['jobs', 'workspace_weights', 'job_applications'];

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeJobs(db);
  await makeWeights(db);
  await makeApplications(db);
  for (const table of TABLES) {
    await isolateByWorkspace(db, table);
    // Jobs are for recruiters and admins. Whoever sees only their own uploads sees no row of them, also where a check is forgotten.
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
}

/** What lists show and filters ask is copied from `requirements`. `slug`: the address of the public page. */
async function makeJobs(db: Kysely<unknown>): Promise<void> {
  await sql`create table jobs (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    version integer not null default 1,
    title text not null check (title <> '' and char_length(title) <= 200),
    employer text,
    status text not null default 'open' check (status in ('open', 'paused', 'closed')),
    origin text not null check (origin in ('fields', 'description', 'csv')),
    description text not null,
    language text,
    requirements jsonb not null,
    evidence jsonb not null,
    weights jsonb,
    owner_id uuid,
    city text,
    country_code text,
    arrangement text,
    seniority text,
    contract text,
    hours text,
    must_skills text[] not null default '{}',
    skills text[] not null default '{}',
    slug text unique check (slug ~ '^[a-z0-9-]{8,80}$'),
    takes_applications boolean not null default false,
    consent_text text,
    created_by uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    check (not takes_applications or slug is not null and consent_text is not null)
  )`.execute(db);
  await sql`create index jobs_newest on jobs (workspace_id, updated_at desc, id desc)`.execute(db);
  await sql`create index jobs_by_skill on jobs using gin (skills)`.execute(db);
}

/** At most one row for a workspace. */
async function makeWeights(db: Kysely<unknown>): Promise<void> {
  await sql`create table workspace_weights (
    workspace_id uuid primary key default app_workspace(),
    weights jsonb not null,
    changed_by uuid,
    changed_at timestamptz not null
  )`.execute(db);
}

/** It goes with its résumé and so with its candidate. `receipt`: SHA-256 of what the applicant can ask with how it went. */
async function makeApplications(db: Kysely<unknown>): Promise<void> {
  await sql`create table job_applications (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    job_id uuid not null,
    resume_id uuid not null,
    name text not null,
    email text not null,
    phone text,
    message text,
    consent_text text not null,
    receipt text not null unique,
    applied_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id) on delete cascade,
    foreign key (workspace_id, resume_id) references resumes (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index job_applications_of on job_applications (workspace_id, job_id, id)`.execute(db);
  await sql`create index job_applications_of_resume on job_applications (workspace_id, resume_id)`.execute(db);
}
