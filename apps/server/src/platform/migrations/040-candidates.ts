// Candidates: the people. Their profile versions, notes, tags, sources and consents, and who is the same person as whom.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

const TABLES = [
  'candidates',
  'candidate_versions',
  'candidate_notes',
  'candidate_tags',
  'candidate_sources',
  'candidate_consents',
  'candidate_keys',
  'candidate_pairs',
  'candidate_merges',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeCandidates(db);
  await makeVersions(db);
  await makeRemarks(db);
  await makeOrigins(db);
  await makeIdentity(db);
  await linkResumes(db);
  for (const table of TABLES) {
    await isolateByWorkspace(db, table);
    // A pool is for recruiters and admins. Whoever sees only their own uploads sees no row of it, also where a check is forgotten.
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
  await sql`revoke update on candidate_versions from vitae_app, vitae_system`.execute(db);
}

/** `version` 0: a person without a profile. What lists show and filters ask is copied from the current version. */
async function makeCandidates(db: Kysely<unknown>): Promise<void> {
  await sql`create table candidates (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    status text not null default 'active'
      check (status in ('active', 'placed', 'not-looking', 'do-not-contact', 'archived')),
    merged_into uuid,
    current_resume_id uuid,
    owner_id uuid,
    source text not null,
    version integer not null default 0,
    to_check integer not null default 0,
    name text,
    label text,
    email text,
    phone text,
    city text,
    region text,
    country_code text,
    employer text,
    experience_months integer,
    education_level integer,
    skills text[] not null default '{}',
    languages text[] not null default '{}',
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, merged_into) references candidates (workspace_id, id) on delete set null (merged_into),
    check (merged_into <> id)
  )`.execute(db);
  await sql`create index candidates_newest on candidates (workspace_id, updated_at desc, id desc) where merged_into is null`.execute(
    db,
  );
  await sql`create index candidates_by_name on candidates (workspace_id, lower(name), id) where merged_into is null`.execute(
    db,
  );
  await sql`create index candidates_merged on candidates (workspace_id, merged_into) where merged_into is not null`.execute(
    db,
  );
}

async function makeVersions(db: Kysely<unknown>): Promise<void> {
  await sql`create table candidate_versions (
    workspace_id uuid not null default app_workspace(),
    candidate_id uuid not null,
    version integer not null check (version > 0),
    kind text not null check (kind in ('created', 'resume', 'correction', 'merge', 'unmerge', 'restore', 'resume-removed')),
    resume_id uuid,
    created_at timestamptz not null default now(),
    created_by uuid,
    changes jsonb not null,
    summary text not null,
    profile jsonb not null,
    primary key (workspace_id, candidate_id, version),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
}

async function makeRemarks(db: Kysely<unknown>): Promise<void> {
  await sql`create table candidate_notes (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    candidate_id uuid not null,
    text text not null check (text <> ''),
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index candidate_notes_of on candidate_notes (workspace_id, candidate_id, id)`.execute(db);
  await sql`create table candidate_tags (
    workspace_id uuid not null default app_workspace(),
    candidate_id uuid not null,
    tag text not null check (tag <> '' and char_length(tag) <= 60),
    added_by uuid,
    added_at timestamptz not null default now(),
    primary key (workspace_id, candidate_id, tag),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index candidate_tags_by_tag on candidate_tags (workspace_id, tag, candidate_id)`.execute(db);
}

async function makeOrigins(db: Kysely<unknown>): Promise<void> {
  await sql`create table candidate_sources (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    candidate_id uuid not null,
    kind text not null,
    detail text,
    resume_id uuid,
    batch_id uuid,
    added_by uuid,
    added_at timestamptz not null default now(),
    primary key (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index candidate_sources_of on candidate_sources (workspace_id, candidate_id, id)`.execute(db);
  await sql`create unique index candidate_sources_of_resume on candidate_sources (workspace_id, resume_id, candidate_id)
    where resume_id is not null`.execute(db);
  await sql`create table candidate_consents (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    candidate_id uuid not null,
    basis text not null
      check (basis in ('consent', 'legitimate-interest', 'contract', 'legal-obligation')),
    purpose text not null,
    source text not null,
    text_version text,
    given_at timestamptz not null,
    expires_at timestamptz,
    withdrawn_at timestamptz,
    recorded_by uuid,
    primary key (workspace_id, id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index candidate_consents_of on candidate_consents (workspace_id, candidate_id, id)`.execute(db);
}

/** Keys by which the same person is looked for, pairs for a person to decide, and merges with what they can be undone with. */
async function makeIdentity(db: Kysely<unknown>): Promise<void> {
  await sql`create table candidate_keys (
    workspace_id uuid not null default app_workspace(),
    key text not null,
    candidate_id uuid not null,
    primary key (workspace_id, key, candidate_id),
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index candidate_keys_of on candidate_keys (workspace_id, candidate_id)`.execute(db);
  await sql`create table candidate_pairs (
    workspace_id uuid not null default app_workspace(),
    first_id uuid not null,
    second_id uuid not null,
    state text not null default 'open' check (state in ('open', 'different')),
    score real not null,
    reasons jsonb not null,
    found_at timestamptz not null default now(),
    decided_by uuid,
    decided_at timestamptz,
    primary key (workspace_id, first_id, second_id),
    foreign key (workspace_id, first_id) references candidates (workspace_id, id) on delete cascade,
    foreign key (workspace_id, second_id) references candidates (workspace_id, id) on delete cascade,
    check (first_id < second_id)
  )`.execute(db);
  await sql`create index candidate_pairs_open on candidate_pairs (workspace_id, score desc, found_at) where state = 'open'`.execute(
    db,
  );
  await sql`create index candidate_pairs_second on candidate_pairs (workspace_id, second_id)`.execute(db);
  await sql`create table candidate_merges (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    survivor_id uuid not null,
    merged_id uuid not null,
    before jsonb not null,
    merged_by uuid,
    merged_at timestamptz not null default now(),
    undone_by uuid,
    undone_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, survivor_id) references candidates (workspace_id, id) on delete cascade,
    foreign key (workspace_id, merged_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index candidate_merges_of on candidate_merges (workspace_id, survivor_id, merged_at)`.execute(db);
}

async function linkResumes(db: Kysely<unknown>): Promise<void> {
  await sql`alter table resumes add column candidate_id uuid`.execute(db);
  await sql`alter table resumes add foreign key (workspace_id, candidate_id)
    references candidates (workspace_id, id) on delete set null (candidate_id)`.execute(db);
  await sql`alter table candidates add foreign key (workspace_id, current_resume_id)
    references resumes (workspace_id, id) on delete set null (current_resume_id)`.execute(db);
  await sql`create index resumes_of_candidate on resumes (workspace_id, candidate_id) where candidate_id is not null`.execute(
    db,
  );
}
