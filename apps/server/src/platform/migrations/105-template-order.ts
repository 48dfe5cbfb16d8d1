// The content of a template keeps the order in which it was written: a model answers in the order of the schema.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table llm_template_versions alter column content type json using content::json`.execute(db);
  await sql`create or replace function refuse_version_change() returns trigger language plpgsql as $$
    begin
      if new.content::text is distinct from old.content::text or new.version <> old.version then
        raise exception 'a template version is immutable' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$`.execute(db);
}
