// For the isolation test: gives a workspace a row in every table that has none of it yet, also in tables that this file has never heard of.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/database/database.ts';
import { listTables, MARKER, type TableName, tableOf } from './victim.ts';

export interface Planted {
  readonly workspaceId: string;
  readonly userId: string;
  /** Two of each, so that pairs can be made. */
  readonly candidates: readonly string[];
  readonly resumes: readonly string[];
}

interface ColumnFacts {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

/** Its rows are sealed into the audit log at once, which takes no rows that say nothing. */
const PASSED_THROUGH = 'audit_intake';

/**
 * Needs a database that is thrown away: what a table checks is switched off, since nobody can know here what it asks for. The rows are
 * there to be looked for, not to be understood.
 */
export async function plantRows(ownerDb: Db, planted: Planted): Promise<void> {
  await ownerDb.connection().execute(async (db) => {
    await sql`set session_replication_role = replica`.execute(db);
    for (const name of await listTables(db, 'of workspaces')) {
      if (name.table === PASSED_THROUGH) continue;
      const { rows } = await sql`
        select 1 from ${tableOf(name)} where workspace_id = ${planted.workspaceId} limit 1`.execute(db);
      if (rows.length === 0) await plantRow(db, name, planted);
    }
    await sql`set session_replication_role = origin`.execute(db);
  });
}

async function plantRow(db: Db, name: TableName, planted: Planted): Promise<void> {
  await dropChecks(db, name);
  const columns = (await columnsOf(db, name)).filter(({ needed }) => needed);
  const values = columns.map(
    ({ name: column, type }) => sql`${valueFor(name, column, type, planted)}::${sql.raw(type)}`,
  );
  await sql`insert into ${tableOf(name)} (${sql.join(columns.map((column) => sql.id(column.name)))})
    overriding system value values (${sql.join(values)})`.execute(db);
}

async function dropChecks(db: Db, name: TableName): Promise<void> {
  const { rows } = await sql<{ check: string }>`
    select conname as check from pg_constraint
    where conrelid = format('%I.%I', ${name.schema}::text, ${name.table}::text)::regclass and contype = 'c'`.execute(
    db,
  );
  for (const { check } of rows) {
    await sql`alter table ${tableOf(name)} drop constraint if exists ${sql.id(check)} cascade`.execute(db);
  }
}

async function columnsOf(db: Db, name: TableName): Promise<ColumnFacts[]> {
  const { rows } = await sql<ColumnFacts>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attname = 'workspace_id' or a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'uuid'::regtype)
        or (a.attnotnull and not a.atthasdef and a.attidentity = '') as needed
    from pg_attribute a where a.attrelid = format('%I.%I', ${name.schema}::text, ${name.table}::text)::regclass
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`.execute(db);
  return rows;
}

/** What a workspace says of itself is told to the people whose data it holds. */
const TOLD: ReadonlySet<string> = new Set(['notice_templates.contact']);

function valueFor({ table }: TableName, column: string, type: string, planted: Planted): unknown {
  if (TOLD.has(`${table}.${column}`)) return 'Who is responsible';
  if (type === 'uuid') return idFor(column, planted);
  if (type === 'text' || type.startsWith('character')) return `${MARKER} ${column}`;
  if (type === 'jsonb' || type === 'json') return JSON.stringify({ planted: `${MARKER} ${column}` });
  if (type.startsWith('timestamp')) return new Date('2026-01-01T00:00:00Z').toISOString();
  if (type === 'date') return '2026-01-01';
  if (type === 'boolean') return false;
  if (type === 'bytea') return Buffer.alloc(32, 1);
  if (type.endsWith('[]')) return '{}';
  if (type === 'tsvector') return MARKER;
  return 1;
}

function idFor(column: string, { workspaceId, userId, candidates, resumes }: Planted): string {
  if (column === 'workspace_id') return workspaceId;
  if (['candidate_id', 'survivor_id', 'first_id'].includes(column)) return candidates[0] ?? '';
  if (['merged_id', 'second_id'].includes(column)) return candidates[1] ?? '';
  if (column === 'resume_id') return resumes[0] ?? '';
  if (column.endsWith('_by') || ['user_id', 'owner_id', 'owner'].includes(column)) return userId;
  return randomUUID();
}
