// Rows of the search know by which rules their texts were made searchable: older ones are indexed again in the background.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table candidate_search add column text_form smallint not null default 0`.execute(db);
}
