// What the parts of this feature share; made once in accounts.ts.
import type { FastifyBaseLogger } from 'fastify';
import type { Db } from '../../platform/database/database.ts';
import type { AccountMails } from './account-mails.ts';
import type { AccountsConfig } from './accounts.ts';
import type { Attempts } from './attempt-store.ts';
import type { Background } from './background.ts';
import type { Auth } from './better-auth.ts';
import type { CallerCache } from './caller-cache.ts';
import type { SecretBox } from './sealed-secret.ts';
import type { SigningKeys } from './signing-keys.ts';

export interface AccountsContext {
  readonly config: AccountsConfig;
  readonly db: Db;
  readonly auth: Auth;
  readonly log: FastifyBaseLogger;
  readonly now: () => Date;
  readonly attempts: Attempts;
  readonly callers: CallerCache;
  readonly secrets: SecretBox;
  readonly signingKeys: SigningKeys;
  readonly background: Background;
  /** Null without a mail server. */
  readonly mails: AccountMails | null;
  readonly samplesPresent: (workspaceId: string) => Promise<boolean>;
}
