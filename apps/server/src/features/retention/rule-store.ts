// SQL of `retention_rules`.
import { CandidateSourceKind, RetentionAction, RetentionCondition, type RetentionRule } from '@vitae/schema/api';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { Database } from '../../platform/database/tables.ts';
import './retention-tables.ts';

type Row = Selectable<Database['retention_rules']>;

export interface StoredRule extends RetentionRule {
  readonly workspaceId: string;
}

function toRule(row: Row): StoredRule {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    condition: RetentionCondition.parse(row.condition),
    months: row.months,
    source: CandidateSourceKind.nullable().parse(row.source),
    action: RetentionAction.parse(row.action),
    on: row.is_on,
    lastRunAt: row.last_run_at?.toISOString() ?? null,
    done: row.done,
  };
}

/** The oldest first. */
export async function listRules(trx: Trx): Promise<StoredRule[]> {
  const rows = await trx.selectFrom('retention_rules').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(toRule);
}

/** Of every workspace; only inside `asSystem`. */
export async function listRulesThatAreOn(trx: Trx): Promise<StoredRule[]> {
  const rows = await trx.selectFrom('retention_rules').selectAll().where('is_on', '=', true).orderBy('id').execute();
  return rows.map(toRule);
}

/** Others who change the rule wait until this transaction ends. */
export async function findRule(trx: Trx, id: string): Promise<StoredRule | undefined> {
  const row = await trx.selectFrom('retention_rules').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toRule(row);
}

export async function insertRule(trx: Trx, row: Insertable<Database['retention_rules']>): Promise<void> {
  await trx.insertInto('retention_rules').values(row).execute();
}

export async function switchRule(trx: Trx, id: string, on: boolean): Promise<void> {
  await trx.updateTable('retention_rules').set({ is_on: on }).where('id', '=', id).execute();
}

export async function deleteRule(trx: Trx, id: string): Promise<boolean> {
  const result = await trx.deleteFrom('retention_rules').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

export async function noteRun(trx: Trx, { workspaceId, id }: StoredRule, done: number, now: Date): Promise<void> {
  await trx
    .updateTable('retention_rules')
    .set({ last_run_at: now, done: sql<number>`done + ${done}` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute();
}
