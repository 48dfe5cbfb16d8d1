// Turning the second step of signing in on and off, and checking its codes.
import { VitaeError } from '@vitae/schema';
import type { BackupCodes, TwoFactorSetup, TwoFactorState } from '@vitae/schema/api';
import { asSystem, type Trx } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/http/caller.ts';
import type { AccountsContext } from './accounts-context.ts';
import { confirmPassword } from './confirm-password.ts';
import { assertWorksOnlyHere, findMemberOf } from './members.ts';
import { deleteSessions } from './session-store.ts';
import { newBackupCodes, newTotpSecret, readCode, stepOfCode, totpUri } from './two-factor-codes.ts';
import {
  confirmTwoFactor,
  countBackupCodes,
  deleteTwoFactor,
  findTwoFactor,
  putPendingTwoFactor,
  replaceBackupCodes,
  type TwoFactorRow,
  useBackupCode,
  useStep,
} from './two-factor-store.ts';
import { findUser } from './user-store.ts';

export function twoFactorState(context: AccountsContext, userId: string): Promise<TwoFactorState> {
  return asSystem(context.db, 'accounts: my second step', async (trx) => {
    const row = await findTwoFactor(trx, userId);
    if (!row?.confirmed_at) return { enabled: false, enabledAt: null, backupCodesLeft: 0 };
    const backupCodesLeft = await countBackupCodes(trx, userId);
    return { enabled: true, enabledAt: row.confirmed_at.toISOString(), backupCodesLeft };
  });
}

/** A new secret, which counts only once a code of it was entered. Throws `resource.conflict` when the second step is on. */
export async function beginTwoFactor(
  context: AccountsContext,
  userId: string,
  password: string,
): Promise<TwoFactorSetup> {
  await confirmPassword(context, userId, password);
  const secret = newTotpSecret();
  const backupCodes = newBackupCodes();
  const user = await asSystem(context.db, 'accounts: begin the second step', async (trx) => {
    const sealed = await context.secrets.seal('two-factor secret', userId, secret);
    if (!(await putPendingTwoFactor(trx, userId, sealed, context.now()))) {
      throw new VitaeError('resource.conflict', { detail: 'Two-factor sign-in is on already.' });
    }
    await replaceBackupCodes(trx, userId, hashesOf(context, userId, backupCodes));
    return findUser(trx, userId);
  });
  if (!user) throw new VitaeError('auth.required');
  return { uri: totpUri(secret, user.email), secret, backupCodes };
}

/** From now on signing in takes a code. All other sessions end, since they began without one. */
export async function finishTwoFactor(
  context: AccountsContext,
  caller: Caller,
  typed: string,
): Promise<TwoFactorState> {
  const { userId } = caller;
  await context.attempts.count('secondStepByAccount', userId);
  await asSystem(context.db, 'accounts: turn the second step on', async (trx) => {
    const row = await findTwoFactor(trx, userId);
    if (!row) throw new VitaeError('resource.not-found');
    if (row.confirmed_at) throw new VitaeError('resource.conflict', { detail: 'Two-factor sign-in is on already.' });
    const given = readCode(typed);
    // A backup code would prove nothing about the app.
    const right = given?.kind === 'app' && (await useAppCode(context, trx, userId, row, given.code));
    if (!right) throw wrongCode();
    await confirmTwoFactor(trx, userId, context.now());
    await deleteSessions(trx, userId, caller.credentialId);
  });
  await context.attempts.clear('secondStepByAccount', userId);
  context.callers.clear();
  context.log.info({ userId }, 'two-factor sign-in was turned on');
  return twoFactorState(context, userId);
}

export async function turnTwoFactorOff(context: AccountsContext, userId: string, password: string): Promise<void> {
  await confirmPassword(context, userId, password);
  const off = await asSystem(context.db, 'accounts: turn the second step off', (trx) => deleteTwoFactor(trx, userId));
  if (!off) throw new VitaeError('resource.not-found');
  context.log.info({ userId }, 'two-factor sign-in was turned off');
}

/** The old ones stop working. Throws `resource.not-found` when the second step is off. */
export async function renewBackupCodes(
  context: AccountsContext,
  userId: string,
  password: string,
): Promise<BackupCodes> {
  await confirmPassword(context, userId, password);
  const backupCodes = newBackupCodes();
  await asSystem(context.db, 'accounts: new backup codes', async (trx) => {
    const row = await findTwoFactor(trx, userId);
    if (!row?.confirmed_at) throw new VitaeError('resource.not-found');
    await replaceBackupCodes(trx, userId, hashesOf(context, userId, backupCodes));
  });
  return { backupCodes };
}

/**
 * For a member who lost the phone and the backup codes. Throws `resource.not-found` for anybody who is no member or has no second step,
 * `resource.conflict` for somebody who also works elsewhere: an admin here is nobody there.
 */
export async function resetMemberTwoFactor(context: AccountsContext, admin: Caller, memberId: string): Promise<void> {
  await findMemberOf(context, admin, memberId);
  await assertWorksOnlyHere(context, admin.workspaceId, memberId);
  const reset = await asSystem(context.db, 'accounts: reset the second step', (trx) => deleteTwoFactor(trx, memberId));
  if (!reset) throw new VitaeError('resource.not-found', { detail: 'Two-factor sign-in is off for this member.' });
  context.log.info({ userId: admin.userId, memberId }, 'an admin reset the second step of a member');
}

/** Uses up what was typed: a code of the app, or a backup code. False when it is wrong or was used before. */
export async function useCode(context: AccountsContext, trx: Trx, userId: string, typed: string): Promise<boolean> {
  const row = await findTwoFactor(trx, userId);
  const given = readCode(typed);
  if (!row?.confirmed_at || !given) return false;
  if (given.kind === 'app') return useAppCode(context, trx, userId, row, given.code);
  return useBackupCode(trx, userId, context.secrets.hashBackupCode(userId, given.code));
}

async function useAppCode(
  context: AccountsContext,
  trx: Trx,
  userId: string,
  row: TwoFactorRow,
  code: string,
): Promise<boolean> {
  const secret = await context.secrets.open('two-factor secret', userId, row.secret);
  if (secret === null) {
    context.log.error({ userId }, 'a second step was made with another application secret: an admin has to reset it');
    return false;
  }
  const step = stepOfCode(secret, code, context.now());
  return step !== null && (await useStep(trx, userId, step));
}

export function wrongCode(): VitaeError {
  const message = 'This code is not right, or was used before.';
  return new VitaeError('auth.code-invalid', { errors: [{ path: 'body.code', message }] });
}

function hashesOf({ secrets }: AccountsContext, userId: string, codes: readonly string[]): Buffer[] {
  return codes.map((code) => secrets.hashBackupCode(userId, code.replace('-', '')));
}
