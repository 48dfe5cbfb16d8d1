// The accounts feature put together: sign-in, set-up, members, API keys.
import type { Role, Scope } from '@vitae/schema/api';
import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
import type { Authenticate } from '../../platform/http/caller.ts';
import type { HttpFeature } from '../../platform/http/http-feature.ts';
import type { AccountsTables } from './accounts-tables.ts';

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
  readonly db: Kysely<AccountsTables>;
  readonly log: FastifyBaseLogger;
  readonly now: () => Date;
  /** For `GET /api/me`: whether sample résumés are in the workspace. */
  readonly samplesPresent: (workspaceId: string) => Promise<boolean>;
}

export interface Accounts {
  readonly authenticate: Authenticate;
  readonly feature: HttpFeature;
  /** Once at every start: creates the configured admin, or prints the set-up link when there is no admin. */
  readonly prepareFirstRun: () => Promise<void>;
  readonly createUser: (request: CreateUserRequest) => Promise<CreatedUser>;
  readonly createKey: (request: CreateKeyRequest) => Promise<{ id: string; key: string }>;
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

export declare function createAccounts(parts: AccountsParts): Accounts;
