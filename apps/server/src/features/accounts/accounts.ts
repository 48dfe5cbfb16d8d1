// The accounts feature put together: sign-in, set-up, members, API keys.
import type { CreatedApiKey, Role, Scope } from '@vitae/schema/api';
import type { FastifyBaseLogger } from 'fastify';
import type { Db } from '../../platform/database/database.ts';
import { asSystem } from '../../platform/database/database.ts';
import type { KeyRing } from '../../platform/encryption/key-ring.ts';
import { createSecretSealer } from '../../platform/encryption/secret-sealer.ts';
import type { Authenticate } from '../../platform/http/caller.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import { createAccountMails } from './account-mails.ts';
import type { AccountsContext } from './accounts-context.ts';
import './accounts-tables.ts';
import { apiKeyRoutes } from './api-key-routes.ts';
import { createKeyFor } from './api-keys.ts';
import { createAttempts } from './attempt-store.ts';
import { createBackground } from './background.ts';
import { type Auth, createAuth, type PasswordHasher } from './better-auth.ts';
import { createCallerCache } from './caller-cache.ts';
import { createUser } from './create-user.ts';
import { createAuthenticate } from './find-caller.ts';
import { linkTo } from './links.ts';
import { meRoutes } from './me-routes.ts';
import { memberRoutes } from './member-routes.ts';
import { deliverResetLink } from './password-reset.ts';
import { resealSecrets } from './reseal-secrets.ts';
import { createSecretBox } from './sealed-secret.ts';
import { deleteExpired } from './session-store.ts';
import { prepareFirstRun } from './setup.ts';
import { setupRoutes } from './setup-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { createSigningKeys } from './signing-keys.ts';
import { tokenRoutes } from './token-routes.ts';
import { twoFactorRoutes } from './two-factor-routes.ts';

export interface AccountsConfig {
  /** Signs session cookies; at least 32 random characters that survive restarts (main keeps them in the data folder). */
  readonly secret: string;
  /** Address that people open; null: whatever address the browser used. */
  readonly publicUrl: string | null;
  /** Where links in the log point to when there is no publicUrl, e.g. `http://localhost:3000`. */
  readonly localUrl: string;
  readonly openSignUp: boolean;
  readonly smtpUrl: string | null;
  /** Sender of mails. */
  readonly mailFrom: string | null;
  /** Creates the admin at the first start instead of the set-up page. */
  readonly admin: { readonly email: string; readonly password: string } | null;
  readonly reviewThreshold: number;
  readonly maxUploadBytes: number;
}

export interface AccountsParts {
  readonly config: AccountsConfig;
  readonly db: Db;
  readonly keyRing: KeyRing;
  readonly log: FastifyBaseLogger;
  readonly now: () => Date;
  /** By default scrypt, which takes its time. */
  readonly passwords?: PasswordHasher | undefined;
  /** For `GET /api/me`: whether sample résumés are in the workspace. */
  readonly samplesPresent: (workspaceId: string) => Promise<boolean>;
}

export interface Accounts {
  readonly authenticate: Authenticate;
  readonly feature: HttpFeature;
  /** Once at every start: creates the configured admin, or prints and returns the set-up link when there is no admin. */
  readonly prepareFirstRun: () => Promise<string | null>;
  /** Once in a while: deletes sessions, links and counted tries that have run out. */
  readonly sweep: () => Promise<void>;
  /** After the master keys were rotated: seals second-step secrets and signing keys anew; gives how many. */
  readonly resealSecrets: () => Promise<number>;
  /** Before the program ends: waits for mails that are being sent. */
  readonly idle: () => Promise<void>;
  readonly createUser: (request: CreateUserRequest) => Promise<CreatedUser>;
  readonly createKey: (request: CreateKeyRequest) => Promise<CreatedApiKey>;
}

export interface CreateUserRequest {
  readonly email: string;
  readonly role: Role;
  readonly name?: string;
  readonly password?: string;
}

/** `password` is the generated one; null when the caller chose it. */
export interface CreatedUser {
  readonly userId: string;
  readonly workspaceId: string;
  readonly password: string | null;
}

export interface CreateKeyRequest {
  readonly email: string;
  readonly scopes: readonly Scope[];
  readonly name?: string;
}

export function createAccounts(parts: AccountsParts): Accounts {
  const context = createContext(parts);
  return {
    authenticate: createAuthenticate(context),
    feature: {
      name: 'accounts',
      routes: (app) => {
        setupRoutes(app, context);
        signInRoutes(app, context);
        twoFactorRoutes(app, context);
        tokenRoutes(app, context);
        meRoutes(app, context);
        apiKeyRoutes(app, context);
        memberRoutes(app, context);
      },
    },
    prepareFirstRun: () => prepareFirstRun(context),
    sweep: async () => {
      await asSystem(context.db, 'accounts: sweep', deleteExpired);
      await context.signingKeys.sweep();
    },
    resealSecrets: () => resealSecrets(context.db, context.secrets),
    idle: () => context.background.idle(),
    createUser: (request) => createUser(context, request),
    createKey: (request) => createKeyFor(context, request),
  };
}

function createContext(parts: AccountsParts): AccountsContext {
  const { config, db, log, now } = parts;
  const { smtpUrl, mailFrom } = config;
  const mails = smtpUrl === null ? null : createAccountMails(smtpUrl, mailFrom ?? 'Vitae <vitae@localhost>');
  if (mails && config.publicUrl === null)
    log.warn({ link: config.localUrl }, 'no public address is set: mails link here');
  const auth: Auth = createAuth({
    db,
    log,
    secret: config.secret,
    publicUrl: config.publicUrl,
    verifyEmail: mails !== null,
    passwords: parts.passwords,
    sendResetLink: (user, token) => deliverResetLink(context, user, token),
    sendVerifyLink: async (user, token) => {
      const link = new URL(linkTo(config, '/api/auth/verify-email'));
      link.searchParams.set('token', token);
      await mails?.verifyAddress(user.email, link.href);
    },
  });
  const secrets = createSecretBox(config.secret, createSecretSealer(parts.keyRing));
  const context: AccountsContext = {
    config,
    db,
    auth,
    log,
    now,
    mails,
    attempts: createAttempts(db),
    callers: createCallerCache(now),
    secrets,
    signingKeys: createSigningKeys({ db, secrets, now }),
    background: createBackground(log),
    samplesPresent: parts.samplesPresent,
  };
  return context;
}
