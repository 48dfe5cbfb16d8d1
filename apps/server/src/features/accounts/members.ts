// Who works in a workspace, as what; only its admins call these.
import { VitaeError } from '@vitae/schema';
import type { ListQuery, Member, Role } from '@vitae/schema/api';
import { asSystem, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { AccountsContext } from './accounts-context.ts';
import { pageQuery, positionOf } from './list-position.ts';
import {
  deleteMembership,
  findMember,
  listMembers,
  lockAdmins,
  type MemberRow,
  updateRole,
  worksElsewhere,
} from './member-store.ts';
import { withTwoFactor } from './two-factor-store.ts';

export async function listWorkspaceMembers(
  context: AccountsContext,
  admin: Caller,
  query: ListQuery,
): Promise<{ items: Member[]; nextCursor: string | null }> {
  const rows = await withWorkspace(context.db, admin, (trx) => listMembers(trx, admin.workspaceId, pageQuery(query)));
  const secured = await asSystem(context.db, 'accounts: who has a second step', (trx) =>
    withTwoFactor(
      trx,
      rows.map((row) => row.userId),
    ),
  );
  const toMember = (row: MemberRow): Member => ({
    userId: row.userId,
    name: row.name,
    email: row.email,
    role: row.role,
    joinedAt: row.joinedAt.toISOString(),
    twoFactor: secured.has(row.userId),
  });
  return pageOf(rows, query.limit, toMember, (row) => positionOf(row.joinedAt, row.userId));
}

/** Throws `resource.not-found` for anybody who is no member of the admin's workspace. */
export async function findMemberOf(context: AccountsContext, admin: Caller, memberId: string): Promise<void> {
  const member = await withWorkspace(context.db, admin, (trx) => findMember(trx, admin.workspaceId, memberId));
  if (!member) throw new VitaeError('resource.not-found');
}

/**
 * Throws `resource.conflict` for somebody who is recruiter or admin in another workspace too: whoever gives them a new way in here would
 * get in there as well.
 */
export async function assertWorksOnlyHere(
  context: AccountsContext,
  workspaceId: string,
  memberId: string,
): Promise<void> {
  const elsewhere = await asSystem(context.db, 'accounts: works elsewhere', (trx) =>
    worksElsewhere(trx, memberId, workspaceId),
  );
  if (!elsewhere) return;
  const detail = 'This person also works in another workspace, so an admin of this one alone cannot do that.';
  throw new VitaeError('resource.conflict', { detail });
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
