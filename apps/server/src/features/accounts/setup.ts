// The first start: a one-time link in the log lets its holder make the first admin.
import { VitaeError } from '@vitae/schema';
import type { Me, SetupRequest } from '@vitae/schema/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asSystem, type Trx } from '../../platform/database/database.ts';
import type { AccountsContext } from './accounts-context.ts';
import { createUser, hashPassword } from './create-user.ts';
import { linkTo } from './links.ts';
import { hashSecret, matchesHash, newSecret } from './secret-token.ts';
import { findSetupToken, lockSetup, putSetupToken, useUpSetupToken } from './setup-store.ts';
import { startSession } from './sign-in.ts';
import {
  adminExists,
  findStaffWorkspace,
  insertUser,
  insertWorkspace,
  putMembership,
  renameWorkspace,
} from './user-store.ts';

export async function isSetupNeeded({ db }: AccountsContext): Promise<boolean> {
  return !(await asSystem(db, 'accounts: is there an admin', adminExists));
}

/**
 * Once at every start. Without an admin: makes the one of the configuration, or a new link (older ones end). Returns the link,
 * or null when there is nothing to set up.
 */
export async function prepareFirstRun(context: AccountsContext): Promise<string | null> {
  const { config, db, log } = context;
  if (!(await isSetupNeeded(context))) return null;
  if (config.admin) {
    await createConfiguredAdmin(context, config.admin);
    return null;
  }
  const token = newSecret();
  const link = linkTo(config, '/setup', token);
  const kept = await asSystem(db, 'accounts: make a set-up link', async (trx) => {
    await lockSetup(trx);
    if (await adminExists(trx)) return false;
    await putSetupToken(trx, hashSecret(token), context.now());
    return true;
  });
  if (!kept) return null;
  log.info({ link }, 'Vitae is not set up yet: open this link to make the first admin. It works once');
  return link;
}

/** Several processes may start at once: the loser of the race finds the admin there. */
async function createConfiguredAdmin(
  context: AccountsContext,
  admin: { email: string; password: string },
): Promise<void> {
  try {
    await createUser(context, { ...admin, role: 'admin' });
    context.log.info('the admin of the configuration was created');
  } catch (error) {
    if (!(error instanceof VitaeError) || error.code !== 'resource.conflict') throw error;
  }
}

/** Makes the admin and the workspace and signs in. The token is used up in the same transaction: of two at once, one wins. */
export async function completeSetup(
  context: AccountsContext,
  exchange: { request: FastifyRequest; reply: FastifyReply },
  given: SetupRequest,
): Promise<Me> {
  await context.attempts.count('linkByAddress', exchange.request.ip);
  const passwordHash = await hashPassword(context, given.password);
  const now = context.now();
  await asSystem(context.db, 'accounts: set up', async (trx) => {
    await useSetupToken(trx, given.token);
    const { name, email } = given;
    const userId = await insertUser(trx, { name, email, passwordHash, emailVerified: true, now });
    if (userId === undefined)
      throw new VitaeError('resource.conflict', { detail: 'This address has a login already.' });
    const workspaceId = await nameStaffWorkspace(trx, given.workspaceName, now);
    await putMembership(trx, { workspaceId, userId, role: 'admin', now });
  });
  context.callers.clear();
  return startSession(context, exchange, given);
}

/** Recruiters made on the command line before the set-up have a workspace already; the admin belongs there too. */
async function nameStaffWorkspace(trx: Trx, name: string, now: Date): Promise<string> {
  const present = await findStaffWorkspace(trx);
  if (present === undefined) return insertWorkspace(trx, name, now);
  await renameWorkspace(trx, present, name);
  return present;
}

/** Throws `setup.already-done` when there is an admin, `setup.token-invalid` for a wrong token. */
async function useSetupToken(trx: Trx, token: string): Promise<void> {
  await lockSetup(trx);
  if (await adminExists(trx)) throw new VitaeError('setup.already-done');
  const hash = await findSetupToken(trx);
  // Compared also when there is none, so that both take the same time.
  const matches = matchesHash(token, hash ?? hashSecret(''));
  if (hash === null || !matches) throw new VitaeError('setup.token-invalid');
  await useUpSetupToken(trx);
}
