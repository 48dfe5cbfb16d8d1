// Calls under /api/auth/two-factor: a code from an authenticator app as the second step of signing in.
import { z } from 'zod';

const CurrentPassword = z.string().min(1).max(128);
/** Six digits of the app, or a backup code; spaces, dashes and case don't matter. */
const Code = z.string().trim().min(6).max(40);

/** `GET /api/auth/two-factor`. */
export const TwoFactorState = z.object({
  enabled: z.boolean(),
  enabledAt: z.string().nullable(),
  /** How many backup codes were not used yet. */
  backupCodesLeft: z.int(),
});
export type TwoFactorState = z.infer<typeof TwoFactorState>;

/** Asked for again before anything about the second step changes. */
export const PasswordConfirmation = z.object({ password: CurrentPassword });
export type PasswordConfirmation = z.infer<typeof PasswordConfirmation>;

/** `POST /api/auth/two-factor/enable`: shown this once; it takes effect with `POST /api/auth/two-factor/confirm`. */
export const TwoFactorSetup = z.object({
  /** `otpauth://totp/…`, for a QR code. */
  uri: z.string(),
  /** The same secret to type in, base32. */
  secret: z.string(),
  /** Each works once, in place of a code. */
  backupCodes: z.array(z.string()),
});
export type TwoFactorSetup = z.infer<typeof TwoFactorSetup>;

/** `POST /api/auth/two-factor/confirm` with a code of the app; all other sessions end. */
export const ConfirmTwoFactorRequest = z.object({ code: Code });
export type ConfirmTwoFactorRequest = z.infer<typeof ConfirmTwoFactorRequest>;

/**
 * `POST /api/auth/two-factor/verify` after signing in answered `auth.two-factor-required`; answers `Me` and sets the session cookie.
 * The cookie of that answer says who it is, for five minutes.
 */
export const VerifyTwoFactorRequest = z.object({ code: Code });
export type VerifyTwoFactorRequest = z.infer<typeof VerifyTwoFactorRequest>;

/** `POST /api/auth/two-factor/backup-codes`: the old ones stop working. */
export const BackupCodes = z.object({ backupCodes: z.array(z.string()) });
export type BackupCodes = z.infer<typeof BackupCodes>;
