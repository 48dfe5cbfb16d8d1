// Making users without a browser: for set-up, the environment and the command line.
import { randomInt } from 'node:crypto';
import { VitaeError } from '@vitae/schema';
import type { Role } from '@vitae/schema/api';
import { asSystem, type Trx } from '../../platform/database/database.ts';
import type { CreatedUser, CreateUserRequest } from './accounts.ts';
import type { AccountsContext } from './accounts-context.ts';
import { findStaffWorkspace, insertUser, insertWorkspace, putMembership } from './user-store.ts';

export async function hashPassword(context: AccountsContext, password: string): Promise<string> {
  const { password: hasher } = await context.auth.$context;
  return hasher.hash(password);
}

/** Without letters and digits that look alike; 20 of 55 signs are 115 bits. */
const PASSWORD_SIGNS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function generatePassword(): string {
  return Array.from({ length: 20 }, () => PASSWORD_SIGNS[randomInt(PASSWORD_SIGNS.length)]).join('');
}

/**
 * Recruiters and admins join the oldest workspace of others like them (made when there is none), candidates get one of their own.
 * Throws `resource.conflict` when the address is taken.
 */
export async function createUser(context: AccountsContext, request: CreateUserRequest): Promise<CreatedUser> {
  const generated = request.password === undefined ? generatePassword() : null;
  const passwordHash = await hashPassword(context, request.password ?? generated ?? '');
  const name = request.name ?? request.email.split('@')[0] ?? request.email;
  const now = context.now();
  const made = await asSystem(context.db, 'accounts: create a user', async (trx) => {
    const userId = await insertUser(trx, { email: request.email, name, passwordHash, emailVerified: true, now });
    if (userId === undefined) {
      throw new VitaeError('resource.conflict', { detail: 'There is a user with this e-mail address already.' });
    }
    const workspaceId = await workspaceFor(trx, request.role, name, now);
    await putMembership(trx, { workspaceId, userId, role: request.role, now });
    return { userId, workspaceId };
  });
  return { ...made, password: generated };
}

async function workspaceFor(trx: Trx, role: Role, name: string, now: Date): Promise<string> {
  if (role === 'candidate') return insertWorkspace(trx, name, now);
  return (await findStaffWorkspace(trx)) ?? insertWorkspace(trx, 'Vitae', now);
}
