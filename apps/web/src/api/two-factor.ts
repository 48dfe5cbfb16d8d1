// Calls about two-factor sign-in.
import {
  BackupCodes,
  type ConfirmTwoFactorRequest,
  Me,
  type PasswordConfirmation,
  TwoFactorSetup,
  TwoFactorState,
  type VerifyTwoFactorRequest,
} from '@vitae/schema/api';
import { request, send } from './request.ts';

const TWO_FACTOR = '/api/auth/two-factor';

export const fetchTwoFactor = (signal?: AbortSignal) => request(TwoFactorState, TWO_FACTOR, { signal });
export const enableTwoFactor = (body: PasswordConfirmation) =>
  request(TwoFactorSetup, `${TWO_FACTOR}/enable`, { method: 'POST', body });
export const confirmTwoFactor = (body: ConfirmTwoFactorRequest) =>
  request(TwoFactorState, `${TWO_FACTOR}/confirm`, { method: 'POST', body });
export const verifyTwoFactor = (body: VerifyTwoFactorRequest) =>
  request(Me, `${TWO_FACTOR}/verify`, { method: 'POST', body });
export const disableTwoFactor = (body: PasswordConfirmation) => send(`${TWO_FACTOR}/disable`, { method: 'POST', body });
export const renewBackupCodes = (body: PasswordConfirmation) =>
  request(BackupCodes, `${TWO_FACTOR}/backup-codes`, { method: 'POST', body });
export const resetMemberTwoFactor = (userId: string) =>
  send(`/api/auth/members/${encodeURIComponent(userId)}/two-factor`, { method: 'DELETE' });
