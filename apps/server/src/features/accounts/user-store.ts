// SQL of users, their workspaces and their roles. Every function works inside the caller's transaction.
import type { Role } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

export interface Membership {
  readonly userId: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly role: Role;
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly emailVerified: boolean;
  readonly now: Date;
}

export function findUserByEmail(trx: Trx, email: string): Promise<User | undefined> {
  return trx
    .selectFrom('auth.user')
    .select(['id', 'email', 'name'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}

export function findUser(trx: Trx, id: string): Promise<User | undefined> {
  return trx.selectFrom('auth.user').select(['id', 'email', 'name']).where('id', '=', id).executeTakeFirst();
}

/** The new user's id; undefined when the address is taken, also when somebody else took it this moment. */
export async function insertUser(trx: Trx, user: NewUser): Promise<string | undefined> {
  const times = { created_at: user.now, updated_at: user.now };
  const inserted = await trx
    .insertInto('auth.user')
    .values({ email: user.email.toLowerCase(), name: user.name, email_verified: user.emailVerified, ...times })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return undefined;
  await trx
    .insertInto('auth.account')
    .values({
      account_id: inserted.id,
      provider_id: 'credential',
      user_id: inserted.id,
      password: user.passwordHash,
      ...times,
    })
    .execute();
  return inserted.id;
}

export async function findPasswordHash(trx: Trx, userId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('auth.account')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? undefined;
}

export async function replacePassword(trx: Trx, userId: string, passwordHash: string, now: Date): Promise<void> {
  await trx
    .updateTable('auth.account')
    .set({ password: passwordHash, updated_at: now })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute();
}

export async function renameUser(trx: Trx, id: string, name: string, now: Date): Promise<void> {
  await trx.updateTable('auth.user').set({ name, updated_at: now }).where('id', '=', id).execute();
}

export async function insertWorkspace(trx: Trx, name: string, now: Date): Promise<string> {
  const { id } = await trx
    .insertInto('auth.workspace')
    .values({ name, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Empty for a workspace that is gone. */
export async function findWorkspaceName(trx: Trx, id: string): Promise<string> {
  const row = await trx.selectFrom('auth.workspace').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? '';
}

/** Adds the user to the workspace, or gives them this role there. */
export async function putMembership(
  trx: Trx,
  membership: { workspaceId: string; userId: string; role: Role; now: Date },
): Promise<void> {
  const { workspaceId, userId, role, now } = membership;
  await trx
    .insertInto('auth.membership')
    .values({ workspace_id: workspaceId, user_id: userId, role, joined_at: now })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'user_id']).doUpdateSet({ role }))
    .execute();
}

export async function adminExists(trx: Trx): Promise<boolean> {
  const row = await trx
    .selectFrom('auth.membership')
    .select('user_id')
    .where('role', '=', 'admin')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The oldest workspace with an admin or a recruiter: where people who work here belong. */
export async function findStaffWorkspace(trx: Trx): Promise<string | undefined> {
  const row = await trx
    .selectFrom('auth.workspace as workspace')
    .innerJoin('auth.membership as membership', 'membership.workspace_id', 'workspace.id')
    .select('workspace.id')
    .where('membership.role', 'in', ['admin', 'recruiter'])
    .orderBy('workspace.created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export async function renameWorkspace(trx: Trx, id: string, name: string): Promise<void> {
  await trx.updateTable('auth.workspace').set({ name }).where('id', '=', id).execute();
}

function memberships(trx: Trx, userId: string) {
  return trx
    .selectFrom('auth.membership as membership')
    .innerJoin('auth.workspace as workspace', 'workspace.id', 'membership.workspace_id')
    .select([
      'membership.user_id as userId',
      'workspace.id as workspaceId',
      'workspace.name as workspaceName',
      'membership.role as role',
    ])
    .where('membership.user_id', '=', userId);
}

/** The membership in the preferred workspace, else the latest one. */
export function findMembership(
  trx: Trx,
  userId: string,
  preferredWorkspaceId: string | null,
): Promise<Membership | undefined> {
  return memberships(trx, userId)
    .orderBy(sql`membership.workspace_id is not distinct from ${preferredWorkspaceId}::uuid`, 'desc')
    .orderBy('membership.joined_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export function listMemberships(trx: Trx, userId: string): Promise<Membership[]> {
  return memberships(trx, userId).orderBy('membership.joined_at', 'desc').execute();
}
