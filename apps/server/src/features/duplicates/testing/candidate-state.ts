// For tests: everything that the database holds of a candidate, to compare before and after.
import { sql } from 'kysely';
import { type Db, withWorkspace } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';

type Query = ReturnType<typeof sql>;
export type Run = (query: Query) => Promise<unknown[]>;

export const inDatabase = <T>(db: Db, caller: Caller, work: (run: Run) => Promise<T>): Promise<T> =>
  withWorkspace(db, caller, (trx) => work(async (query) => (await query.execute(trx)).rows));

/** Without history, which grows, and without times of change. JSON, part by part. */
export async function stateOf(db: Db, caller: Caller, id: string): Promise<string> {
  const parts = await inDatabase(db, caller, async (run) => [
    await run(sql`select status, merged_into, current_resume_id, owner_id, source, name, label, email, phone, city, employer, skills, to_check
      from candidates where id = ${id}`),
    await run(sql`select v.profile::text from candidate_versions v join candidates c on c.id = v.candidate_id and c.version = v.version
      where c.id = ${id}`),
    await run(sql`select id, text, created_at, updated_at from candidate_notes where candidate_id = ${id} order by id`),
    await run(sql`select tag, added_at from candidate_tags where candidate_id = ${id} order by tag`),
    await run(sql`select id, job_id, added_by, added_at from job_candidates where candidate_id = ${id} order by id`),
    await run(sql`select * from candidate_sources where candidate_id = ${id} order by id`),
    await run(sql`select * from candidate_consents where candidate_id = ${id} order by id`),
    await run(sql`select id from resumes where candidate_id = ${id} order by id`),
    await run(sql`select key from candidate_keys where candidate_id = ${id} order by key`),
  ]);
  return JSON.stringify(parts, null, 1);
}
