// SQL of a workspace's members and open invitations.
import type { Role } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface MemberRow {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly joinedAt: Date;
}

export interface PageAfter {
  readonly limit: number;
  /** Time and id of the last row of the page before. */
  readonly after: readonly [string, string] | undefined;
}

/** In the order in which they joined. */
export function listMembers(trx: Trx, workspaceId: string, page: PageAfter): Promise<MemberRow[]> {
  let query = trx
    .selectFrom('auth.membership as membership')
    .innerJoin('auth.user as user', 'user.id', 'membership.user_id')
    .select(['user.id as userId', 'user.name', 'user.email', 'membership.role', 'membership.joined_at as joinedAt'])
    .where('membership.workspace_id', '=', workspaceId);
  if (page.after) {
    const [joinedAt, id] = page.after;
    query = query.where(
      sql<boolean>`(membership.joined_at, membership.user_id) > (${joinedAt}::timestamptz, ${id}::uuid)`,
    );
  }
  return query.orderBy('membership.joined_at').orderBy('membership.user_id').limit(page.limit).execute();
}

export function findMember(trx: Trx, workspaceId: string, userId: string): Promise<{ role: Role } | undefined> {
  return trx
    .selectFrom('auth.membership')
    .select('role')
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
}

/** Whether the user is recruiter or admin in another workspace too. */
export async function worksElsewhere(trx: Trx, userId: string, workspaceId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('auth.membership')
    .select('workspace_id')
    .where('user_id', '=', userId)
    .where('workspace_id', '!=', workspaceId)
    .where('role', 'in', ['recruiter', 'admin'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasMemberWithEmail(trx: Trx, workspaceId: string, email: string): Promise<boolean> {
  const row = await trx
    .selectFrom('auth.membership as membership')
    .innerJoin('auth.user as user', 'user.id', 'membership.user_id')
    .select('user.id')
    .where('membership.workspace_id', '=', workspaceId)
    .where('user.email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row !== undefined;
}

/** Locks the workspace's admins until the transaction ends, so that two can't remove each other at once. */
export async function lockAdmins(trx: Trx, workspaceId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('auth.membership')
    .select('user_id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'admin')
    .orderBy('user_id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.user_id);
}

export async function updateRole(trx: Trx, workspaceId: string, userId: string, role: Role): Promise<boolean> {
  const result = await trx
    .updateTable('auth.membership')
    .set({ role })
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Their API keys for this workspace go with the membership. */
export async function deleteMembership(trx: Trx, workspaceId: string, userId: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('auth.membership')
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export interface InvitationRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly email: string;
  readonly role: Role;
  readonly expires_at: Date;
  readonly created_at: Date;
}

const INVITATION = ['id', 'workspace_id', 'email', 'role', 'expires_at', 'created_at'] as const;

/** Open ones, newest first. */
export function listInvitations(trx: Trx, workspaceId: string, page: PageAfter): Promise<InvitationRow[]> {
  let query = trx
    .selectFrom('auth.invitation')
    .select(INVITATION)
    .where('workspace_id', '=', workspaceId)
    .where('accepted_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`);
  if (page.after) {
    const [createdAt, id] = page.after;
    query = query.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(page.limit).execute();
}

/** A new invitation; an older open one for the same address is replaced, so that its link ends. */
export async function replaceInvitation(
  trx: Trx,
  invitation: { workspaceId: string; email: string; role: Role; invitedBy: string; expiresAt: Date; now: Date },
): Promise<InvitationRow> {
  const email = invitation.email.toLowerCase();
  await trx
    .deleteFrom('auth.invitation')
    .where('workspace_id', '=', invitation.workspaceId)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .execute();
  return trx
    .insertInto('auth.invitation')
    .values({
      workspace_id: invitation.workspaceId,
      email,
      role: invitation.role,
      invited_by: invitation.invitedBy,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      created_at: invitation.now,
    })
    .returning(INVITATION)
    .executeTakeFirstOrThrow();
}

/** An open invitation with the name of its workspace, locked until the transaction ends. */
export function findOpenInvitation(
  trx: Trx,
  id: string,
): Promise<(InvitationRow & { workspaceName: string }) | undefined> {
  return trx
    .selectFrom('auth.invitation as invitation')
    .innerJoin('auth.workspace as workspace', 'workspace.id', 'invitation.workspace_id')
    .select(INVITATION.map((column) => `invitation.${column}` as const))
    .select('workspace.name as workspaceName')
    .where('invitation.id', '=', id)
    .where('invitation.accepted_at', 'is', null)
    .where('invitation.expires_at', '>', sql<Date>`now()`)
    .forUpdate('invitation')
    .executeTakeFirst();
}

export async function markInvitationAccepted(trx: Trx, id: string, now: Date): Promise<void> {
  await trx.updateTable('auth.invitation').set({ accepted_at: now }).where('id', '=', id).execute();
}

export async function deleteInvitation(trx: Trx, workspaceId: string, id: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('auth.invitation')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
