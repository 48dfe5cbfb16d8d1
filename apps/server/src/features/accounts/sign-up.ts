// Open sign-up: anybody becomes a candidate with a workspace of their own, when the settings allow it.
import { VitaeError } from '@vitae/schema';
import type { SignUpReply, SignUpRequest } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asSystem } from '../../platform/database/database.ts';
import type { AccountsContext } from './accounts-context.ts';
import { toAuthProblem } from './better-auth.ts';
import { hashPassword } from './create-user.ts';
import { linkTo } from './links.ts';
import { startSession } from './sign-in.ts';
import { insertUser, insertWorkspace, putMembership } from './user-store.ts';

/**
 * With a mail server the reply is the same for a known and an unknown address, and the mail tells. Without one a known address
 * gets the same refusal as a wrong password, and the limit by address keeps anybody from asking for many.
 */
export async function signUp(
  context: AccountsContext,
  exchange: { request: FastifyRequest; reply: FastifyReply },
  given: SignUpRequest,
): Promise<SignUpReply> {
  if (!context.config.openSignUp) throw new VitaeError('resource.not-found');
  await context.attempts.count('signUpByAddress', exchange.request.ip);
  await context.attempts.count('signUpByAccount', given.email);
  const passwordHash = await hashPassword(context, given.password);
  const created = await createCandidate(context, { ...given, passwordHash });
  if (context.mails) {
    context.background.run('sign-up mail', () => mailAfterSignUp(context, given.email, created));
    return { status: 'check-mail' };
  }
  if (!created) throw new VitaeError('auth.invalid', { detail: 'This did not work. If you have a login, sign in.' });
  return { status: 'signed-in', me: await startSession(context, exchange, given) };
}

/** False when the address is taken. */
function createCandidate(
  context: AccountsContext,
  given: { email: string; name: string; passwordHash: string },
): Promise<boolean> {
  const now = context.now();
  return asSystem(context.db, 'accounts: sign up', async (trx) => {
    const userId = await insertUser(trx, { ...given, emailVerified: false, now });
    if (userId === undefined) return false;
    const workspaceId = await insertWorkspace(trx, given.name, now);
    await putMembership(trx, { workspaceId, userId, role: 'candidate', now });
    return true;
  });
}

async function mailAfterSignUp(context: AccountsContext, email: string, created: boolean): Promise<void> {
  if (created) await context.auth.api.sendVerificationEmail({ body: { email } });
  else await context.mails?.alreadyRegistered(email, linkTo(context.config, '/sign-in'));
}

/** Whether the token was right; it is not when it is wrong or too old. */
export async function verifyEmail(context: AccountsContext, address: string, token: string): Promise<boolean> {
  await context.attempts.count('linkByAddress', address);
  try {
    await context.auth.api.verifyEmail({ query: { token } });
    return true;
  } catch (error) {
    const problem = toAuthProblem(error);
    if (problem instanceof VitaeError && problem.code === 'auth.link-invalid') return false;
    throw problem;
  }
}
