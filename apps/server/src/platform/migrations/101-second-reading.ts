// Whether a second engine is still to read a document whose import has ended.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table resumes add column second_reading text check (second_reading in ('waiting', 'done'))`.execute(
    db,
  );
}
