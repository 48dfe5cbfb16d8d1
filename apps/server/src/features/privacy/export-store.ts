// SQL of an access request: everything that the tables hold about one person, as it stands there.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { idsOf, type PersonOfPool } from './person-store.ts';

export interface HeldRows {
  readonly table: string;
  readonly rows: readonly unknown[];
}

interface Link {
  readonly table: string;
  readonly column: string;
}

/**
 * Tables are found by their columns, not listed here: a table that a later feature adds is in the export as soon as it names a candidate or
 * a résumé. Row-level security decides which of their rows are seen.
 */
export async function listHeldRows(trx: Trx, person: PersonOfPool): Promise<HeldRows[]> {
  const { rows: links } = await sql<Link>`
    select c.relname::text as table, a.attname::text as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and has_table_privilege(c.oid, 'select') and not a.attisdropped
      and (a.attname in ('candidate_id', 'resume_id', 'survivor_id', 'merged_id', 'first_id', 'second_id', 'subject')
        or a.attname = 'id' and c.relname in ('candidates', 'resumes'))
      and a.atttypid = 'uuid'::regtype
    order by 1, 2`.execute(trx);
  const ids = [...idsOf(person), ...person.resumes.map(({ id }) => id)];
  const held: HeldRows[] = [];
  for (const [table, columns] of Map.groupBy(links, (link) => link.table)) {
    const named = sql.join(
      columns.map(({ column }) => sql`t.${sql.ref(column)} = any(${ids}::uuid[])`),
      sql` or `,
    );
    // Columns of bytes hold what the documents hold; the search vector is made of them.
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(t) - '{content,search}'::text[] as row from ${sql.table(table)} t where ${named}`.execute(trx);
    if (rows.length > 0) held.push({ table, rows: rows.map(({ row }) => row) });
  }
  return held;
}

/** Entries of the audit log about the person, the oldest first. */
export async function listAuditOf(trx: Trx, person: PersonOfPool): Promise<unknown[]> {
  const ids = [...idsOf(person), ...person.resumes.map(({ id }) => id)];
  return await trx
    .selectFrom('audit_entries')
    .select(['at', 'action', 'outcome', 'actor_kind', 'subject_kind', 'subject_id'])
    .where('subject_id', 'in', ids)
    .orderBy('at')
    .execute();
}
