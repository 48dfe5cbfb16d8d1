// What row-level security asks: which workspace the transaction works for.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Also the default of workspace columns, so that an insert inside `withWorkspace` does not repeat it.
  await sql`create function app_workspace() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.workspace', true), '')::uuid`.execute(db);
  await sql`grant usage on schema public to vitae_app, vitae_system`.execute(db);
}
