// Sentences on matches that a language model wrote and that hold against the facts, kept so that each is asked for once.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

/** They can be deleted at any time; one goes with its job and its candidate. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table match_sentences (
    workspace_id uuid not null default app_workspace(),
    job_id uuid not null,
    candidate_id uuid not null,
    -- Of the facts and of the version of the template.
    basis text not null,
    -- Null: what the model wrote did not hold.
    sentence text,
    written_at timestamptz not null,
    primary key (workspace_id, job_id, candidate_id),
    foreign key (workspace_id, job_id) references jobs (workspace_id, id) on delete cascade,
    foreign key (workspace_id, candidate_id) references candidates (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index match_sentences_of_candidate on match_sentences (workspace_id, candidate_id)`.execute(db);
  await isolateByWorkspace(db, 'match_sentences');
  await sql`create policy not_for_uploaders on match_sentences as restrictive to vitae_app
    using ((select app_uploader()) is null)`.execute(db);
}
