// Changes of many candidates at once: what was asked, and what became of each of them, with what it takes to undo it.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table bulk_changes (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    kind text not null check (kind in ('status', 'tags', 'delete', 'undo')),
    status text,
    add_tags text[] not null default '{}',
    remove_tags text[] not null default '{}',
    undoes uuid,
    missing integer not null default 0,
    made_by uuid not null,
    made_at timestamptz not null,
    done_at timestamptz,
    primary key (workspace_id, id),
    foreign key (workspace_id, undoes) references bulk_changes (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create unique index bulk_changes_undone_once on bulk_changes (workspace_id, undoes)
    where undoes is not null`.execute(db);
  // No foreign key to the candidates: what became of one that is deleted still counts.
  await sql`create table bulk_change_items (
    workspace_id uuid not null default app_workspace(),
    change_id uuid not null,
    candidate_id uuid not null,
    outcome text not null default 'waiting' check (outcome in ('waiting', 'changed', 'unchanged', 'gone', 'failed')),
    status_before text,
    tags_added text[] not null default '{}',
    tags_removed text[] not null default '{}',
    primary key (workspace_id, change_id, candidate_id),
    foreign key (workspace_id, change_id) references bulk_changes (workspace_id, id) on delete cascade
  )`.execute(db);
  await sql`create index bulk_change_items_waiting on bulk_change_items (workspace_id, change_id, candidate_id)
    where outcome = 'waiting'`.execute(db);
  for (const table of ['bulk_changes', 'bulk_change_items']) {
    await isolateByWorkspace(db, table);
    await sql`create policy not_for_uploaders on ${sql.table(table)} as restrictive to vitae_app
      using ((select app_uploader()) is null)`.execute(db);
  }
}
