// Asks the database whether it answers.
import { sql } from 'kysely';
import type { Db } from '../../platform/database/database.ts';

export async function pingDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}
