// Policies that ask whether somebody sees own uploads only, in a form that the planner can estimate. `(select …) is null` counts as true
// for one row in 200, so that each table looked 200 times smaller than it is and joins went row by row; a boolean sub-select counts
// as true for half of them.
import { type Kysely, sql } from 'kysely';

interface Policy {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly condition: string;
}

const BADLY_ESTIMATED = '( SELECT app_uploader() AS app_uploader) IS NULL';

export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } =
    await sql<Policy>`select schemaname as schema, tablename as table, policyname as name, qual as condition
    from pg_policies where strpos(qual, ${BADLY_ESTIMATED}) > 0`.execute(db);
  for (const { schema, table, name, condition } of rows) {
    // From the catalogue, where it stands as PostgreSQL writes it itself.
    const estimated = sql.raw(condition.replaceAll(BADLY_ESTIMATED, '( SELECT app_uploader() IS NULL)'));
    await sql`alter policy ${sql.id(name)} on ${sql.table(`${schema}.${table}`)} using (${estimated})`.execute(db);
  }
}
