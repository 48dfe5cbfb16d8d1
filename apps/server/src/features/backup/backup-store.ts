// SQL of backups, as the owner of the tables, who passes row-level security.
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';
import { DumpedTable, DumpedTask, SequenceValue, tableName } from './manifest.ts';

type Client = pg.Client;
const nameOf = ({ schema, name }: { schema: string; name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

/** All that is read until `end` is of one moment, however long it takes. */
export async function beginSnapshot(client: Client): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
}

/** Ours are the tables that our roles may use: a database may have others. The queue is dumped as tasks. */
export async function listTables(client: Client): Promise<DumpedTable[]> {
  const { rows } = await client.query(`
    select n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname <> 'queue'
      and (has_table_privilege('vitae_system', c.oid, 'select, insert')
        or has_table_privilege('vitae_app', c.oid, 'select, insert'))
      and n.nspname not in ('pg_catalog', 'information_schema')
    order by 1, 2`);
  return z.array(DumpedTable).parse(rows);
}

export async function listMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query('select name from kysely_migration order by name');
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name);
}

/** Those behind identity and serial columns. A sequence is read as it is now: never behind the snapshot. */
export async function listSequences(client: Client): Promise<SequenceValue[]> {
  const { rows } = await client.query(`
    select n.nspname as schema, c.relname as name, pg_sequence_last_value(c.oid)::text as last
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
    where c.relkind = 'S' and n.nspname <> 'queue'
      and (has_table_privilege('vitae_system', d.refobjid, 'select, insert')
        or has_table_privilege('vitae_app', d.refobjid, 'select, insert'))
    order by 1, 2`);
  return z.array(SequenceValue).parse(rows);
}

/** The rows in PostgreSQL's own text form: one line for each, in pieces of any size. */
export function readTable(client: Client, table: DumpedTable): AsyncIterable<Buffer> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return client.query(copyTo(`copy (select ${columns} from ${nameOf(table)}) to stdout`));
}

/** Gives how many rows were written. */
export async function writeTable(
  client: Client,
  table: DumpedTable,
  content: AsyncIterable<Uint8Array>,
): Promise<number> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const stream = client.query(copyFrom(`copy ${nameOf(table)} (${columns}) from stdin`));
  const done = new Promise<void>((resolve, reject) => {
    stream.once('finish', resolve).once('error', reject);
  });
  done.catch(() => undefined);
  for await (const part of content) {
    if (!stream.write(part)) await Promise.race([new Promise((next) => stream.once('drain', next)), done]);
  }
  stream.end();
  await done;
  return stream.rowCount ?? 0;
}

export async function listOpenTasks(client: Client): Promise<DumpedTask[]> {
  const { rows: present } = await client.query(`select to_regclass('queue.job') is not null as there`);
  if (!z.array(z.object({ there: z.boolean() })).parse(present)[0]?.there) return [];
  const { rows } = await client.query(`
    select id, name, data, priority, to_json(start_after) #>> '{}' as "startAfter" from queue.job
    where state in ('created', 'retry', 'active') and name not like '%.given-up' and name not like '\\_\\_%'
    order by created_on, id`);
  return z.array(DumpedTask).parse(rows);
}

/** Where the documents of the résumés are, in pages. */
export async function* listDocumentKeys(client: Client): AsyncGenerator<string> {
  const Row = z.object({ workspace_id: z.string(), id: z.string(), storage_key: z.string() });
  let after = ['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await client.query(
      `select workspace_id, id, storage_key from resumes where (workspace_id, id) > ($1::uuid, $2::uuid)
       order by workspace_id, id limit 1000`,
      after,
    );
    const page = z.array(Row).parse(rows);
    for (const { storage_key: key } of page) yield key;
    const last = page.at(-1);
    if (last === undefined) return;
    after = [last.workspace_id, last.id];
  }
}

/** Whether a résumé has this document now, outside of any snapshot. */
export async function hasDocument(client: Client, key: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from resumes where storage_key = $1', [key]);
  return rowCount !== 0;
}

/** Whether no table of ours has a row. */
export async function isEmpty(client: Client): Promise<boolean> {
  for (const table of await listTables(client)) {
    const { rowCount } = await client.query(`select 1 from ${nameOf(table)} limit 1`);
    if (rowCount !== 0) return false;
  }
  return true;
}

export interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Foreign keys stand aside while tables are filled one after the other; adding them again checks every row. */
export async function dropForeignKeys(client: Client, tables: readonly DumpedTable[]): Promise<Constraint[]> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0 and conrelid = any($1::regclass[])`,
    [tables.map(nameOf)],
  );
  const keys = z.array(z.object({ table: z.string(), name: z.string(), definition: z.string() })).parse(rows);
  for (const { table, name } of keys) {
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
  }
  return keys;
}

export async function addForeignKeys(client: Client, keys: readonly Constraint[]): Promise<void> {
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
  }
}

export async function setTriggers(client: Client, tables: readonly DumpedTable[], on: boolean): Promise<void> {
  for (const table of tables)
    await client.query(`alter table ${nameOf(table)} ${on ? 'enable' : 'disable'} trigger user`);
}

/** Takes out what migrations put in by themselves: the archive has it too. */
export async function emptyTables(client: Client, tables: readonly DumpedTable[]): Promise<void> {
  if (tables.length > 0) await client.query(`truncate ${tables.map(nameOf).join(', ')}`);
}

export async function setSequence(client: Client, sequence: SequenceValue): Promise<void> {
  if (sequence.last === null) return;
  await client.query('select setval($1::regclass, $2::bigint, true)', [nameOf(sequence), sequence.last]);
}

export async function deleteDocuments(client: Client, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await client.query('delete from resumes where storage_key = any($1)', [keys]);
}

export const sameTable = (a: DumpedTable, b: DumpedTable): boolean => tableName(a) === tableName(b);
