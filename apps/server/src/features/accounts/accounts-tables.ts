// The tables of accounts (PostgreSQL schema `auth`) as Kysely sees them; made by migrations 010 and 012.
import type { Role, Scope } from '@vitae/schema/api';
import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | string, Date | string>;
type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;

interface UserTable {
  id: Generated<string>;
  name: string;
  /** Always in lower case. */
  email: string;
  email_verified: boolean;
  image: Generated<string | null>;
  created_at: DefaultedTimestamp;
  updated_at: DefaultedTimestamp;
}

/** How a user signs in; `provider_id` is `credential` for a password. */
interface AccountTable {
  id: Generated<string>;
  account_id: string;
  provider_id: string;
  user_id: string;
  /** Salt and scrypt hash. */
  password: string | null;
  created_at: DefaultedTimestamp;
  updated_at: DefaultedTimestamp;
}

interface SessionTable {
  id: Generated<string>;
  token: string;
  user_id: string;
  workspace_id: string | null;
  expires_at: Timestamp;
  ip_address: string | null;
  user_agent: string | null;
  created_at: DefaultedTimestamp;
  updated_at: DefaultedTimestamp;
}

interface WorkspaceTable {
  id: Generated<string>;
  name: string;
  created_at: DefaultedTimestamp;
}

interface MembershipTable {
  workspace_id: string;
  user_id: string;
  role: Role;
  joined_at: DefaultedTimestamp;
}

interface InvitationTable {
  id: Generated<string>;
  workspace_id: string;
  email: string;
  role: Role;
  invited_by: string;
  expires_at: Timestamp;
  accepted_at: Timestamp | null;
  created_at: DefaultedTimestamp;
}

interface ApiKeyTable {
  id: Generated<string>;
  workspace_id: string;
  user_id: string;
  name: string;
  start: string;
  /** SHA-256 of the key. */
  key_hash: Buffer;
  scopes: Scope[];
  expires_at: Timestamp | null;
  last_used_at: Timestamp | null;
  created_at: DefaultedTimestamp;
}

/** One row at most: the one-time token of the set-up link. */
interface SetupTable {
  singleton: Generated<boolean>;
  /** SHA-256 of the token; null when it was used. */
  token_hash: Buffer | null;
  updated_at: DefaultedTimestamp;
}

/** Tries in the running window, e.g. of signing in. */
interface AttemptTable {
  key: string;
  count: number;
  window_ends_at: Timestamp;
}

/** `confirmed_at` is null until the first code was entered. */
interface TwoFactorTable {
  user_id: string;
  /** Sealed; see sealed-secret.ts. */
  secret: Buffer;
  /** The last 30-second step of which a code was used. */
  last_step: number | null;
  confirmed_at: Timestamp | null;
  created_at: DefaultedTimestamp;
}

interface BackupCodeTable {
  user_id: string;
  /** HMAC-SHA-256 of the user and the code. */
  code_hash: Buffer;
}

/** Signing in between the password and the code. */
interface SignInChallengeTable {
  /** SHA-256 of the token in the cookie. */
  token_hash: Buffer;
  user_id: string;
  expires_at: Timestamp;
}

interface SigningKeyTable {
  id: string;
  /** JWK. */
  public_key: ColumnType<unknown, string, string>;
  /** Sealed PKCS#8. */
  private_key: Buffer;
  created_at: Timestamp;
}

declare module '../../platform/database/tables.ts' {
  interface Database {
    'auth.user': UserTable;
    'auth.account': AccountTable;
    'auth.session': SessionTable;
    'auth.workspace': WorkspaceTable;
    'auth.membership': MembershipTable;
    'auth.invitation': InvitationTable;
    'auth.api_key': ApiKeyTable;
    'auth.setup': SetupTable;
    'auth.attempt': AttemptTable;
    'auth.two_factor': TwoFactorTable;
    'auth.backup_code': BackupCodeTable;
    'auth.sign_in_challenge': SignInChallengeTable;
    'auth.signing_key': SigningKeyTable;
  }
}
