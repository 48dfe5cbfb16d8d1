// The accounts feature, put together for the roles that need it.
import { type Accounts, createAccounts } from '../features/accounts/accounts.ts';
import type { Platform } from './platform.ts';

export function assembleAccounts(
  { config, secret, keyRing, db, log }: Platform,
  samplesPresent: (workspaceId: string) => Promise<boolean>,
): Accounts {
  return createAccounts({
    config: {
      secret,
      publicUrl: config.publicUrl,
      localUrl: config.publicUrl ?? `http://localhost:${config.port}`,
      openSignUp: config.openSignUp,
      smtpUrl: config.mail?.smtpUrl ?? null,
      mailFrom: config.mail?.from ?? null,
      admin: config.admin,
      reviewThreshold: config.reviewThreshold,
      maxUploadBytes: config.maxUploadBytes,
    },
    db,
    keyRing,
    log,
    now: () => new Date(),
    samplesPresent,
  });
}
