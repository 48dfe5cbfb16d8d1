// The tables of accounts (PostgreSQL schema `auth`) as Kysely sees them; made by migration 010.
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
  }
}
