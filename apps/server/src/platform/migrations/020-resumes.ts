// Résumés, their profile versions, and what reading their documents gave.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Set for callers who may see their own uploads only.
  await sql`create function app_uploader() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.uploader', true), '')::uuid`.execute(db);
  await makeResumes(db);
  await makeVersions(db);
  await makeReadings(db);
  await makeSearch(db);
}

async function makeResumes(db: Kysely<unknown>): Promise<void> {
  await sql`create table resumes (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    uploaded_by uuid not null,
    filename text not null,
    format text,
    media_type text not null,
    bytes bigint not null check (bytes > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    storage_key text not null,
    source text not null,
    status text not null check (status in ('queued', 'processing', 'done')),
    stage text not null check (stage in ('received', 'read', 'understood', 'saved')),
    progress real not null check (progress between 0 and 100),
    outcome jsonb,
    outcome_kind text generated always as (outcome ->> 'kind') stored,
    duplicate_of uuid,
    reading integer not null default 1,
    task_id uuid,
    resends integer not null default 0,
    version integer not null default 0,
    name text,
    label text,
    to_check integer not null default 0,
    uploaded_at timestamptz not null default now(),
    moved_at timestamptz not null default now(),
    finished_at timestamptz,
    search tsvector,
    primary key (workspace_id, id),
    check ((status = 'done') = (outcome is not null))
  )`.execute(db);
  await sql`create index resumes_same_bytes on resumes (workspace_id, sha256)`.execute(db);
  await sql`create index resumes_duplicates on resumes (workspace_id, duplicate_of) where duplicate_of is not null`.execute(
    db,
  );
  await sql`create index resumes_unfinished on resumes (moved_at) where status <> 'done'`.execute(db);
  await sql`create index resumes_search on resumes using gin (search)`.execute(db);
  await isolateByWorkspace(db, 'resumes');
  await sql`create policy own_uploads on resumes as restrictive to vitae_app
    using ((select app_uploader()) is null or uploaded_by = (select app_uploader()))`.execute(db);
}

async function makeVersions(db: Kysely<unknown>): Promise<void> {
  await sql`create table resume_versions (
    workspace_id uuid not null default app_workspace(),
    resume_id uuid not null,
    version integer not null check (version > 0),
    kind text not null check (kind in ('parse', 'reparse', 'correction', 'restore')),
    reading integer not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    engine jsonb,
    changes jsonb not null,
    summary text not null,
    profile jsonb not null,
    primary key (workspace_id, resume_id, version),
    foreign key (workspace_id, resume_id) references resumes (workspace_id, id) on delete cascade
  )`.execute(db);
  await isolateByWorkspace(db, 'resume_versions');
  // A version is never changed: corrections and re-parses add one.
  await sql`revoke update on resume_versions from vitae_app, vitae_system`.execute(db);
  await limitToVisibleResumes(db, 'resume_versions');
}

async function makeReadings(db: Kysely<unknown>): Promise<void> {
  await sql`create table resume_documents (
    workspace_id uuid not null default app_workspace(),
    resume_id uuid not null,
    reading integer not null,
    layout text not null check (layout in ('fixed', 'flow')),
    pages jsonb not null,
    findings jsonb not null,
    language text,
    likelihood real not null,
    engine jsonb not null,
    content bytea not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, resume_id, reading),
    foreign key (workspace_id, resume_id) references resumes (workspace_id, id) on delete cascade
  )`.execute(db);
  // The content comes compressed.
  await sql`alter table resume_documents alter column content set storage external`.execute(db);
  await isolateByWorkspace(db, 'resume_documents');
  await limitToVisibleResumes(db, 'resume_documents');
}

/** The sub-select stands under the policies of résumés itself. */
async function limitToVisibleResumes(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.table(table);
  await sql`create policy own_uploads on ${name} as restrictive to vitae_app
    using ((select app_uploader()) is null or exists (
      select from resumes r where r.workspace_id = ${name}.workspace_id and r.id = ${name}.resume_id
    ))`.execute(db);
}

/**
 * Policies keep the planner from using the text index, since a search could tell about rows that it may not show. This function
 * passes them and asks the same questions itself.
 */
async function makeSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create function search_resumes(words text) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public as $$
      select r.id from public.resumes r
      where r.workspace_id = public.app_workspace()
        and (public.app_uploader() is null or r.uploaded_by = public.app_uploader())
        and r.search @@ words::tsquery
    $$`.execute(db);
  await sql`revoke execute on function search_resumes(text) from public`.execute(db);
  await sql`grant execute on function search_resumes(text) to vitae_app`.execute(db);
}
