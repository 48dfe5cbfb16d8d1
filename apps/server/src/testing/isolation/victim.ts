// For the isolation test: what the rows of one workspace are, and whether a reply gives any of them away.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../platform/database/database.ts';

/** Stands in every text that is planted, and in the résumés that are imported. */
export const MARKER = 'Quillfeather';

export interface TableName {
  readonly schema: string;
  readonly table: string;
}

export const shownName = ({ schema, table }: TableName): string => (schema === 'public' ? table : `${schema}.${table}`);
export const tableOf = ({ schema, table }: TableName): RawBuilder<unknown> => sql.id(schema, table);

/** Every table of every schema but those of PostgreSQL itself. */
export async function listTables(ownerDb: Db, which: 'of workspaces' | 'all'): Promise<TableName[]> {
  const { rows } = await sql<TableName>`
    select n.nspname as schema, c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
      and (${which === 'all'} or exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped))
    order by 1, 2`.execute(ownerDb);
  return rows;
}

/** Each row of the workspace, of its users and of itself, as `table: text of the row`. */
export async function rowsOfWorkspace(ownerDb: Db, workspaceId: string): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  const look = async (name: TableName, condition: RawBuilder<unknown>) => {
    const { rows } = await sql<{ text: string }>`
      select t::text as text from ${tableOf(name)} t where ${condition}`.execute(ownerDb);
    found.set(shownName(name), new Set(rows.map(({ text }) => text)));
  };
  for (const name of await listTables(ownerDb, 'of workspaces')) await look(name, sql`t.workspace_id = ${workspaceId}`);
  const users = sql`(select m.user_id from auth.membership m where m.workspace_id = ${workspaceId})`;
  await look({ schema: 'auth', table: 'workspace' }, sql`t.id = ${workspaceId}`);
  await look({ schema: 'auth', table: 'user' }, sql`t.id in ${users}`);
  await look({ schema: 'auth', table: 'account' }, sql`t.user_id in ${users}`);
  return found;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every id that stands in rows of the workspace, or in those of them that name `owner`, without the known ones. */
export function idsIn(
  rows: ReadonlyMap<string, ReadonlySet<string>>,
  known: readonly string[],
  owner = '',
): Set<string> {
  const texts = [...rows.values()].flatMap((some) => [...some]).filter((text) => text.includes(owner));
  const ids = new Set(texts.flatMap((text) => text.match(UUID) ?? []));
  for (const id of known) ids.delete(id);
  return ids;
}

/** The first thing of the workspace that stands in the text. */
export function leakIn(text: string, ids: ReadonlySet<string>): string | undefined {
  if (text.toLowerCase().includes(MARKER.toLowerCase())) return MARKER;
  return (text.match(UUID) ?? []).find((id) => ids.has(id));
}
