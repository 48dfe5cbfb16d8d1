// For migrations: makes a table safe to query with a forgotten filter.
import { type Kysely, sql } from 'kysely';
import { APP_ROLE, SYSTEM_ROLE } from './connection-facts.ts';

type Privilege = 'select' | 'insert' | 'update' | 'delete';
const ALL: readonly Privilege[] = ['select', 'insert', 'update', 'delete'];

/**
 * Row-level security for a table with a column `workspace_id uuid`: inside `withWorkspace` the application sees and writes
 * the rows of that workspace, outside of it none; `asSystem` sees all. `table` may name its schema: `auth.membership`.
 */
export async function isolateByWorkspace<T>(db: Kysely<T>, table: string): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  // A sub-select is worked out once for a query, not once for a row.
  await sql`create policy of_workspace on ${name} to ${sql.id(APP_ROLE)}
    using (workspace_id = (select app_workspace())) with check (workspace_id = (select app_workspace()))`.execute(db);
  await systemPolicy(db, table);
  await grantToApp(db, table);
}

/** For a table that belongs to no workspace, or whose rows only background work and sign-in may see: `asSystem` alone. */
export async function isolateForSystem<T>(db: Kysely<T>, table: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
  await systemPolicy(db, table);
  await grantToApp(db, table);
}

/** Lets the application use a table; rows are then limited by policies, when it has any. */
export async function grantToApp<T>(
  db: Kysely<T>,
  table: string,
  privileges: readonly Privilege[] = ALL,
): Promise<void> {
  const list = sql.raw(privileges.join(', '));
  await sql`grant ${list} on ${sql.table(table)} to ${sql.id(APP_ROLE)}, ${sql.id(SYSTEM_ROLE)}`.execute(db);
}

async function systemPolicy<T>(db: Kysely<T>, table: string): Promise<void> {
  await sql`create policy of_system on ${sql.table(table)} to ${sql.id(SYSTEM_ROLE)} using (true) with check (true)`.execute(
    db,
  );
}
