// Batches: documents or rows that come in together, each with its place in the sums.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeBatches(db);
  await makeItems(db);
  await linkResumes(db);
  for (const table of ['batches', 'batch_items']) {
    await isolateByWorkspace(db, table);
    // Bulk imports are for recruiters and admins, also where a check is forgotten.
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
}

/** `told_at`: when open pages were last told how far it is. */
async function makeBatches(db: Kysely<unknown>): Promise<void> {
  await sql`create table batches (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    kind text not null check (kind in ('documents', 'table')),
    name text not null check (name <> '' and char_length(name) <= 200),
    settings jsonb not null,
    state text not null default 'open' check (state in ('open', 'closed', 'cancelled')),
    created_by uuid not null,
    created_at timestamptz not null default now(),
    ended_at timestamptz,
    told_at timestamptz not null default now(),
    primary key (workspace_id, id),
    check ((state = 'open') = (ended_at is null))
  )`.execute(db);
}

/**
 * One row for each file announced, sent or found in an archive, or for each row of a table. Its bin follows from its state, and once
 * it was received from its résumé or its own outcome. `unpacking` and `unpacked` are archives whose entries stand for them. Names of
 * files name people: a row goes with the résumé or candidate that it became.
 */
async function makeItems(db: Kysely<unknown>): Promise<void> {
  await sql`create table batch_items (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    batch_id uuid not null,
    path text not null,
    filename text not null,
    bytes bigint,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    state text not null check (state in
      ('expected', 'received', 'duplicate', 'rejected', 'cancelled', 'unpacking', 'unpacked')),
    reason jsonb,
    outcome jsonb,
    resume_id uuid,
    candidate_id uuid,
    archive_id uuid,
    entry integer,
    depth integer not null default 0,
    storage_key text,
    moved_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, batch_id) references batches (workspace_id, id) on delete cascade,
    foreign key (workspace_id, resume_id) references resumes (workspace_id, id) on delete cascade,
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade,
    foreign key (workspace_id, archive_id) references batch_items (workspace_id, id) on delete cascade,
    check ((archive_id is null) = (entry is null)),
    check ((state = 'rejected') <= (reason is not null))
  )`.execute(db);
  await sql`create index batch_items_of on batch_items (workspace_id, batch_id, id)`.execute(db);
  await sql`create unique index batch_items_entries on batch_items (workspace_id, archive_id, entry) where archive_id is not null`.execute(
    db,
  );
  await sql`create index batch_items_of_resume on batch_items (workspace_id, resume_id) where resume_id is not null`.execute(
    db,
  );
  await sql`create index batch_items_of_candidate on batch_items (workspace_id, candidate_id) where candidate_id is not null`.execute(
    db,
  );
}

async function linkResumes(db: Kysely<unknown>): Promise<void> {
  await sql`alter table resumes add column batch_id uuid`.execute(db);
  await sql`alter table resumes add foreign key (workspace_id, batch_id)
    references batches (workspace_id, id) on delete set null (batch_id)`.execute(db);
  await sql`create index resumes_of_batch on resumes (workspace_id, batch_id) where batch_id is not null`.execute(db);
}
