// Who works in a workspace, as what; only its admins call these.
import { VitaeError } from '@vitae/schema';
import type { ListQuery, Member, Role } from '@vitae/schema/api';
import { type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { AccountsContext } from './accounts-context.ts';
import { pageQuery, positionOf } from './list-position.ts';
import { deleteMembership, listMembers, lockAdmins, type MemberRow, updateRole } from './member-store.ts';

export async function listWorkspaceMembers(
  context: AccountsContext,
  admin: Caller,
  query: ListQuery,
): Promise<{ items: Member[]; nextCursor: string | null }> {
  const rows = await withWorkspace(context.db, admin, (trx) => listMembers(trx, admin.workspaceId, pageQuery(query)));
  return pageOf(rows, query.limit, toMember, (row) => positionOf(row.joinedAt, row.userId));
}

/** Throws `resource.conflict` when nobody would be admin any more. */
export async function changeRole(context: AccountsContext, admin: Caller, memberId: string, role: Role): Promise<void> {
  await withWorkspace(context.db, admin, async (trx) => {
    if (role !== 'admin') await keepAnAdmin(trx, admin.workspaceId, memberId);
    const changed = await updateRole(trx, admin.workspaceId, memberId, role);
    if (!changed) throw new VitaeError('resource.not-found');
  });
  context.callers.clear();
}

/** The member's sessions lose this workspace and their keys for it end. Throws like `changeRole`. */
export async function removeMember(context: AccountsContext, admin: Caller, memberId: string): Promise<void> {
  await withWorkspace(context.db, admin, async (trx) => {
    await keepAnAdmin(trx, admin.workspaceId, memberId);
    const removed = await deleteMembership(trx, admin.workspaceId, memberId);
    if (!removed) throw new VitaeError('resource.not-found');
  });
  context.callers.clear();
}

async function keepAnAdmin(trx: Trx, workspaceId: string, leavingId: string): Promise<void> {
  const admins = await lockAdmins(trx, workspaceId);
  if (admins.length > 1 || !admins.includes(leavingId)) return;
  throw new VitaeError('resource.conflict', { detail: 'A workspace needs an admin. Make somebody else admin first.' });
}

function toMember(row: MemberRow): Member {
  return { userId: row.userId, name: row.name, email: row.email, role: row.role, joinedAt: row.joinedAt.toISOString() };
}
