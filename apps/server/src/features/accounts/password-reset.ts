// A new password by a link: mailed, or made by an admin to pass on.
import { VitaeError } from '@vitae/schema';
import type { PasswordResetLink, ResetPasswordRequest } from '@vitae/schema/api';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/http/caller.ts';
import type { AccountsContext } from './accounts-context.ts';
import { RESET_TOKEN_SECONDS, toAuthProblem } from './better-auth.ts';
import { linkTo } from './links.ts';
import { findMember } from './member-store.ts';
import { assertWorksOnlyHere } from './members.ts';
import { newSecret } from './secret-token.ts';
import { findMembership, findUser } from './user-store.ts';

/** Answers the same, after the same time, for every address: the work is done after the reply. */
export async function requestPasswordReset(context: AccountsContext, address: string, email: string): Promise<void> {
  await context.attempts.count('resetByAddress', address);
  await context.attempts.count('resetByAccount', email);
  context.background.run('password reset', async () => {
    await context.auth.api.requestPasswordReset({ body: { email } });
  });
}

/**
 * What Better Auth calls with the token it made. Without a mail server only an admin's own link goes to the server's log, where the
 * machine's owner finds it; everybody else asks an admin.
 */
export async function deliverResetLink(
  context: AccountsContext,
  user: { id: string; email: string },
  token: string,
): Promise<void> {
  const link = linkTo(context.config, '/reset-password', token);
  if (context.mails) {
    await context.mails.passwordReset(user.email, link);
    return;
  }
  const membership = await asSystem(context.db, 'accounts: whose link', (trx) => findMembership(trx, user.id, null));
  if (membership?.role === 'admin') {
    context.log.warn({ link }, 'an admin asked for a new password; this link works once, within an hour');
  } else {
    context.log.info('somebody asked for a new password; an admin can make the link in the settings');
  }
}

/**
 * For an admin, about a member of the same workspace. Throws `resource.not-found` for anybody else, `resource.conflict` for somebody
 * who also works elsewhere: an admin here is nobody there.
 */
export async function makeResetLink(
  context: AccountsContext,
  admin: Caller,
  memberId: string,
): Promise<PasswordResetLink> {
  const { workspaceId, userId } = admin;
  const member = await withWorkspace(context.db, { workspaceId, userId }, async (trx) => {
    const membership = await findMember(trx, workspaceId, memberId);
    return membership ? findUser(trx, memberId) : undefined;
  });
  if (!member) throw new VitaeError('resource.not-found');
  await assertWorksOnlyHere(context, workspaceId, memberId);
  const token = newSecret();
  const expiresAt = new Date(context.now().getTime() + RESET_TOKEN_SECONDS * 1000);
  const { internalAdapter } = await context.auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: member.id,
    expiresAt,
  });
  context.log.info({ userId, memberId }, 'an admin made a password link');
  return { link: linkTo(context.config, '/reset-password', token), expiresAt: expiresAt.toISOString() };
}

/** Ends all sessions of the user. Throws `auth.link-invalid` for a token that is wrong, used or too old. */
export async function resetPassword(
  context: AccountsContext,
  address: string,
  given: ResetPasswordRequest,
): Promise<void> {
  await context.attempts.count('linkByAddress', address);
  try {
    await context.auth.api.resetPassword({ body: given });
  } catch (error) {
    throw toAuthProblem(error);
  }
  context.callers.clear();
}
