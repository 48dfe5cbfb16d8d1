// Deleting asks for these columns, for each row that goes: without an index it reads the whole table each time.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index candidates_of_resume on candidates (workspace_id, current_resume_id)
    where current_resume_id is not null`.execute(db);
  await sql`create index candidate_merges_merged on candidate_merges (workspace_id, merged_id)`.execute(db);
}
