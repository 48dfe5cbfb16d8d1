// The second step of signing in: between the right password and the code there is a cookie, and no session.
import { VitaeError } from '@vitae/schema';
import type { Me } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asSystem } from '../../platform/database/database.ts';
import type { AccountsContext } from './accounts-context.ts';
import { CLIENT_ADDRESS_HEADER } from './better-auth.ts';
import { type Exchange, enter } from './enter.ts';
import { authHeaders } from './find-caller.ts';
import { hashSecret, newSecret } from './secret-token.ts';
import { useCode, wrongCode } from './two-factor.ts';
import { deleteChallenges, findChallenge, insertChallenge } from './two-factor-store.ts';
import { findUser } from './user-store.ts';

const SECONDS = 300;
const COOKIE = /(?:^|;\s*)(?:__Secure-)?vitae\.second_step=([A-Za-z0-9_-]{43})(?:;|$)/;

/** Call it after the password was right. Always throws `auth.two-factor-required`; the reply carries the cookie. */
export async function askForCode(context: AccountsContext, reply: FastifyReply, userId: string): Promise<never> {
  const token = newSecret();
  const expiresAt = new Date(context.now().getTime() + SECONDS * 1000);
  await asSystem(context.db, 'accounts: ask for a code', (trx) =>
    insertChallenge(trx, { tokenHash: hashSecret(token), userId, expiresAt }),
  );
  reply.header('set-cookie', cookieOf(context, token, SECONDS));
  throw new VitaeError('auth.two-factor-required');
}

/**
 * Throws `auth.code-invalid` for a wrong or used code, `auth.invalid` when the password is too long ago. Tries count for the account
 * and the address before the code is looked at.
 */
export async function answerWithCode(context: AccountsContext, exchange: Exchange, typed: string): Promise<Me> {
  const { request, reply } = exchange;
  const { attempts } = context;
  await attempts.count('signInByAddress', request.ip);
  const userId = await findBegun(context, request);
  if (userId === undefined) {
    throw new VitaeError('auth.invalid', { detail: 'This took too long. Start again with your password.' });
  }
  await attempts.count('secondStepByAccount', userId);
  const user = await asSystem(context.db, 'accounts: check a code', async (trx) => {
    if (!(await useCode(context, trx, userId, typed))) return undefined;
    await deleteChallenges(trx, userId);
    return findUser(trx, userId);
  });
  if (!user) throw wrongCode();
  const { headers, response } = await context.auth.api.openSession({
    body: { userId },
    headers: authHeaders(request, CLIENT_ADDRESS_HEADER),
    returnHeaders: true,
  });
  const me = await enter(context, exchange, { userId, token: response.token, headers });
  reply.header('set-cookie', cookieOf(context, '', 0));
  await attempts.clear('secondStepByAccount', userId);
  await attempts.clear('signInByAccount', user.email);
  await attempts.forgive('signInByAddress', request.ip);
  return me;
}

async function findBegun(context: AccountsContext, request: FastifyRequest): Promise<string | undefined> {
  const token = COOKIE.exec(request.headers.cookie ?? '')?.[1];
  if (token === undefined) return undefined;
  return asSystem(context.db, 'accounts: find a begun sign-in', (trx) =>
    findChallenge(trx, hashSecret(token), context.now()),
  );
}

function cookieOf({ config }: AccountsContext, token: string, seconds: number): string {
  const secure = config.publicUrl?.startsWith('https:') ?? false;
  const name = `${secure ? '__Secure-' : ''}vitae.second_step`;
  return `${name}=${token}; Max-Age=${seconds}; Path=/api/auth; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
