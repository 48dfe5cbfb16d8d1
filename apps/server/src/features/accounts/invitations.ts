// Inviting people into a workspace. The link's token is computed from the invitation's id and the server's secret: nothing that
// is stored lets anybody in, and the inviter can see the link again.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { VitaeError } from '@vitae/schema';
import type {
  AcceptInvitationRequest,
  CreateInvitationRequest,
  Invitation,
  InvitationPreview,
  ListQuery,
  Me,
} from '@vitae/schema/api';
import { Password } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import { asSystem, type Trx, withWorkspace } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { AccountsContext } from './accounts-context.ts';
import { hashPassword } from './create-user.ts';
import { linkTo } from './links.ts';
import { pageQuery, positionOf } from './list-position.ts';
import {
  deleteInvitation,
  findOpenInvitation,
  hasMemberWithEmail,
  type InvitationRow,
  listInvitations,
  markInvitationAccepted,
  replaceInvitation,
} from './member-store.ts';
import { deleteSessions } from './session-store.ts';
import { startSession } from './sign-in.ts';
import { deleteTwoFactor } from './two-factor-store.ts';
import {
  findMembership,
  findUserByEmail,
  insertUser,
  putMembership,
  renameUser,
  replacePassword,
  type User,
} from './user-store.ts';

const VALID_MS = 7 * 86_400_000;

/** A mail is sent when there is a mail server; the link is in the reply in any case. */
export async function createInvitation(
  context: AccountsContext,
  admin: Caller,
  request: CreateInvitationRequest,
): Promise<Invitation> {
  const now = context.now();
  const expiresAt = new Date(now.getTime() + VALID_MS);
  const { workspaceId, userId: invitedBy } = admin;
  const row = await withWorkspace(context.db, admin, async (trx) => {
    if (await hasMemberWithEmail(trx, workspaceId, request.email)) {
      throw new VitaeError('resource.conflict', { detail: 'This person is a member already.' });
    }
    const kept = await replaceInvitation(trx, { ...request, workspaceId, invitedBy, expiresAt, now });
    nameAuditSubject('invitation', kept.id);
    return kept;
  });
  const invitation = toInvitation(context, row);
  const { mails } = context;
  if (mails) {
    context.background.run('invitation mail', async () => {
      const found = await asSystem(context.db, 'accounts: invitation mail', (trx) => findOpenInvitation(trx, row.id));
      if (found) await mails.invitation(row.email, invitation.link, found.workspaceName);
    });
  }
  return invitation;
}

export async function listOpenInvitations(
  context: AccountsContext,
  admin: Caller,
  query: ListQuery,
): Promise<{ items: Invitation[]; nextCursor: string | null }> {
  const rows = await withWorkspace(context.db, admin, (trx) =>
    listInvitations(trx, admin.workspaceId, pageQuery(query)),
  );
  return pageOf(
    rows,
    query.limit,
    (row) => toInvitation(context, row),
    (row) => positionOf(row.created_at, row.id),
  );
}

export async function revokeInvitation(context: AccountsContext, admin: Caller, id: string): Promise<void> {
  const deleted = await withWorkspace(context.db, admin, (trx) => deleteInvitation(trx, admin.workspaceId, id));
  if (!deleted) throw new VitaeError('resource.not-found');
}

/** Throws `auth.link-invalid` for a token that is wrong, used, revoked or too old. */
export async function previewInvitation(
  context: AccountsContext,
  address: string,
  token: string,
): Promise<InvitationPreview> {
  await context.attempts.count('linkByAddress', address);
  const found = await asSystem(context.db, 'accounts: look at an invitation', async (trx) => {
    const invitation = await getInvitation(context, trx, token);
    return { invitation, existingUser: (await findActiveUser(trx, invitation.email)) !== undefined };
  });
  const { email, role, workspaceName, expires_at } = found.invitation;
  return { email, role, workspaceName, expiresAt: expires_at.toISOString(), existingUser: found.existingUser };
}

/**
 * Makes the login, or checks the password of the one that the address has; joins the workspace; signs in. Where that takes a code too,
 * it throws `auth.two-factor-required` after joining.
 */
export async function acceptInvitation(
  context: AccountsContext,
  exchange: { request: FastifyRequest; reply: FastifyReply },
  given: AcceptInvitationRequest,
): Promise<Me> {
  const { ip } = exchange.request;
  await context.attempts.count('linkByAddress', ip);
  const { email, existing } = await asSystem(context.db, 'accounts: look at an invitation', async (trx) => {
    const invitation = await getInvitation(context, trx, given.token);
    return { email: invitation.email, existing: (await findActiveUser(trx, invitation.email)) !== undefined };
  });
  if (existing) await joinAsExistingUser(context, email, given);
  else await joinAsNewUser(context, email, given);
  context.callers.clear();
  return startSession(context, exchange, { email, password: given.password });
}

/** Somebody who was removed from every workspace has nothing left to protect, and starts again like a new person. */
async function findActiveUser(trx: Trx, email: string): Promise<User | undefined> {
  const user = await findUserByEmail(trx, email);
  return user && (await findMembership(trx, user.id, null)) ? user : undefined;
}

async function joinAsExistingUser(
  context: AccountsContext,
  email: string,
  given: AcceptInvitationRequest,
): Promise<void> {
  await context.attempts.count('signInByAccount', email);
  const { internalAdapter, password } = await context.auth.$context;
  const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
  const hash = found?.accounts.find((account) => account.providerId === 'credential')?.password;
  const matches = hash ? await password.verify({ hash, password: given.password }) : false;
  if (!found || !matches) throw new VitaeError('auth.invalid', { detail: 'This is not the password of your login.' });
  await context.attempts.clear('signInByAccount', email);
  const now = context.now();
  await asSystem(context.db, 'accounts: accept an invitation', async (trx) => {
    const { id, workspace_id, role } = await getInvitation(context, trx, given.token);
    await putMembership(trx, { workspaceId: workspace_id, userId: found.user.id, role, now });
    await markInvitationAccepted(trx, id, now);
  });
}

async function joinAsNewUser(context: AccountsContext, email: string, given: AcceptInvitationRequest): Promise<void> {
  const { name } = given;
  const fits = Password.safeParse(given.password).success;
  if (name === undefined || !fits) {
    const errors = [
      ...(name === undefined ? [{ path: 'body.name', message: 'Say what you are called.' }] : []),
      ...(fits ? [] : [{ path: 'body.password', message: 'Choose a password of 10 to 128 characters.' }]),
    ];
    throw new VitaeError('request.invalid', { errors });
  }
  const passwordHash = await hashPassword(context, given.password);
  const now = context.now();
  await asSystem(context.db, 'accounts: accept an invitation', async (trx) => {
    const { id, workspace_id, role } = await getInvitation(context, trx, given.token);
    const userId =
      (await insertUser(trx, { email, name, passwordHash, emailVerified: true, now })) ??
      (await restartUser(trx, { email, name, passwordHash, now }));
    await putMembership(trx, { workspaceId: workspace_id, userId, role, now });
    await markInvitationAccepted(trx, id, now);
  });
}

/** Throws `auth.link-invalid` when the user joined somewhere this moment. */
async function restartUser(
  trx: Trx,
  given: { email: string; name: string; passwordHash: string; now: Date },
): Promise<string> {
  const user = await findUserByEmail(trx, given.email);
  if (!user || (await findMembership(trx, user.id, null))) throw new VitaeError('auth.link-invalid');
  await replacePassword(trx, user.id, given.passwordHash, given.now);
  await renameUser(trx, user.id, given.name, given.now);
  await deleteSessions(trx, user.id, null);
  await deleteTwoFactor(trx, user.id);
  return user.id;
}

async function getInvitation(context: AccountsContext, trx: Trx, token: string) {
  const id = readToken(context.config.secret, token);
  const invitation = id === undefined ? undefined : await findOpenInvitation(trx, id);
  if (!invitation) throw new VitaeError('auth.link-invalid');
  return invitation;
}

/** `<id>.<HMAC of the id>`. */
function makeToken(secret: string, id: string): string {
  return `${id}.${createHmac('sha256', secret).update(`vitae invitation ${id}`).digest('base64url')}`;
}

/** The invitation's id, when the token is one of this server. */
function readToken(secret: string, token: string): string | undefined {
  const id = z.uuid().safeParse(token.split('.')[0]).data;
  if (id === undefined) return undefined;
  const expected = Buffer.from(makeToken(secret, id));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

function toInvitation({ config }: AccountsContext, row: InvitationRow): Invitation {
  const link = linkTo(config, '/invite', makeToken(config.secret, row.id));
  return { id: row.id, email: row.email, role: row.role, expiresAt: row.expires_at.toISOString(), link };
}
