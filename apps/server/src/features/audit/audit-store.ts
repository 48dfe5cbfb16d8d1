// SQL that reads the audit log. Over all workspaces: only inside `asSystem`.
import { AuditDetails } from '@vitae/schema/api';
import { type Selectable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import '../../platform/audit/audit-tables.ts';
import type { Database } from '../../platform/database/tables.ts';

export type AuditRow = Selectable<Database['audit_entries']>;

export interface AuditFilter {
  readonly workspace?: string | undefined;
  readonly who?: string | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  readonly outcome?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface AuditPage {
  readonly limit: number;
  /** Time and id of the last entry of the page before. */
  readonly after: readonly [string, string] | undefined;
}

/** The newest first. `at` in microseconds would not survive a cursor of milliseconds: the cursor’s time is the row’s, in full. */
export async function listEntries(
  trx: Trx,
  filter: AuditFilter,
  { limit, after }: AuditPage,
): Promise<(AuditRow & { position_at: string })[]> {
  let query = trx.selectFrom('audit_entries').selectAll().select(sql<string>`at::text`.as('position_at'));
  if (filter.workspace !== undefined) query = query.where('workspace_id', '=', filter.workspace);
  const { who } = filter;
  if (who !== undefined) query = query.where((eb) => eb.or([eb('actor_id', '=', who), eb('key_id', '=', who)]));
  if (filter.action !== undefined) query = query.where('action', '=', filter.action);
  if (filter.subject !== undefined) query = query.where('subject_id', '=', filter.subject);
  if (filter.outcome !== undefined) query = query.where('outcome', '=', filter.outcome);
  if (filter.from !== undefined) query = query.where('at', '>=', new Date(filter.from));
  if (filter.to !== undefined) query = query.where('at', '<', new Date(filter.to));
  if (after !== undefined) {
    query = query.where(sql<boolean>`(at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  }
  return await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

export const parseDetails = (details: unknown): AuditDetails => AuditDetails.parse(details);

export interface ChainHead {
  readonly workspaceId: string;
  readonly position: number;
  readonly hash: Buffer;
}

/** Every chain that has a head or an entry. */
export async function listHeads(trx: Trx): Promise<ChainHead[]> {
  const { rows } = await sql<{ workspace_id: string; position: number | null; hash: Buffer | null }>`
    select coalesce(h.workspace_id, e.workspace_id) as workspace_id, h.position, h.hash
    from audit_heads h full join (select distinct workspace_id from audit_entries) e using (workspace_id)
    order by 1`.execute(trx);
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    position: row.position ?? 0,
    hash: row.hash ?? Buffer.alloc(32),
  }));
}

export interface ChainLink {
  readonly id: string;
  readonly position: number;
  readonly hash: Buffer;
  /** What the hash stands over, beside the hash before it. */
  readonly line: string;
}

export async function listLinks(trx: Trx, workspaceId: string, after: number, limit: number): Promise<ChainLink[]> {
  return await trx
    .selectFrom('audit_entries')
    .select(['id', 'position', 'hash'])
    .select(sql<string>`audit_line(audit_entries)`.as('line'))
    .where('workspace_id', '=', workspaceId)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
}
