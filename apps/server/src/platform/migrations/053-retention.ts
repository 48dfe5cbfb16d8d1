// Retention rules, and which candidates are what is left of somebody who was anonymised.
import { type Kysely, sql } from 'kysely';
import { isolateByWorkspace } from '../database/isolate-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table candidates add column anonymised_at timestamptz`.execute(db);
  await sql`create table retention_rules (
    workspace_id uuid not null default app_workspace(),
    id uuid not null,
    condition text not null check (condition in ('inactive', 'consent-ended', 'source')),
    months integer not null check (months between 0 and 240),
    source text,
    action text not null check (action in ('erase', 'anonymise')),
    is_on boolean not null default false,
    created_by uuid,
    created_at timestamptz not null default now(),
    last_run_at timestamptz,
    done integer not null default 0,
    primary key (workspace_id, id),
    check ((condition = 'source') = (source is not null))
  )`.execute(db);
  await isolateByWorkspace(db, 'retention_rules');
}
