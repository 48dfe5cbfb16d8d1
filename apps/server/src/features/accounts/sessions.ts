// Where somebody is signed in, and in which workspace a session works.
import { VitaeError } from '@vitae/schema';
import type { ListQuery, Me, SessionSummary, WorkspaceSummary } from '@vitae/schema/api';
import { asSystem } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { AccountsContext } from './accounts-context.ts';
import { pageQuery, positionOf } from './list-position.ts';
import { describeMe } from './me.ts';
import { deleteSession, deleteSessions, listSessions, setSessionWorkspace } from './session-store.ts';
import { listMemberships } from './user-store.ts';

export async function listOwnSessions(
  context: AccountsContext,
  caller: Caller,
  query: ListQuery,
): Promise<{ items: SessionSummary[]; nextCursor: string | null }> {
  const rows = await asSystem(context.db, 'accounts: my sessions', (trx) =>
    listSessions(trx, caller.userId, pageQuery(query)),
  );
  return pageOf(
    rows,
    query.limit,
    (row) => ({
      id: row.id,
      current: row.id === caller.credentialId,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.updated_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      ipAddress: row.ip_address || null,
      userAgent: row.user_agent || null,
    }),
    (row) => positionOf(row.created_at, row.id),
  );
}

export async function endSession(context: AccountsContext, caller: Caller, id: string): Promise<void> {
  const ended = await asSystem(context.db, 'accounts: end a session', (trx) => deleteSession(trx, caller.userId, id));
  context.callers.clear();
  if (!ended) throw new VitaeError('resource.not-found');
}

export async function endOtherSessions(context: AccountsContext, caller: Caller): Promise<void> {
  await asSystem(context.db, 'accounts: end sessions', (trx) =>
    deleteSessions(trx, caller.userId, caller.credentialId),
  );
  context.callers.clear();
}

export async function listOwnWorkspaces(context: AccountsContext, caller: Caller): Promise<WorkspaceSummary[]> {
  const rows = await asSystem(context.db, 'accounts: my workspaces', (trx) => listMemberships(trx, caller.userId));
  return rows.map((row) => ({
    id: row.workspaceId,
    name: row.workspaceName,
    role: row.role,
    active: row.workspaceId === caller.workspaceId,
  }));
}

/** Throws `resource.not-found` for a workspace that the caller is not a member of. */
export async function activateWorkspace(context: AccountsContext, caller: Caller, workspaceId: string): Promise<Me> {
  await asSystem(context.db, 'accounts: change the workspace', async (trx) => {
    const mine = await listMemberships(trx, caller.userId);
    if (!mine.some((row) => row.workspaceId === workspaceId)) throw new VitaeError('resource.not-found');
    await setSessionWorkspace(trx, caller.credentialId, workspaceId);
  });
  context.callers.clear();
  return describeMe(context, caller.userId, workspaceId);
}
