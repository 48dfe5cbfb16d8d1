// The tables of accounts (PostgreSQL schema `auth`) as Kysely sees them.
import type { Role, Scope } from '@vitae/schema/api';
import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | string, Date | string>;
type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;

export interface AccountsTables {
  'auth.user': {
    id: Generated<string>;
    name: string;
    email: string;
    email_verified: boolean;
    image: string | null;
    created_at: DefaultedTimestamp;
    updated_at: DefaultedTimestamp;
  };
  'auth.session': {
    id: Generated<string>;
    token: string;
    user_id: string;
    workspace_id: string | null;
    expires_at: Timestamp;
    ip_address: string | null;
    user_agent: string | null;
    created_at: DefaultedTimestamp;
    updated_at: DefaultedTimestamp;
  };
  'auth.workspace': { id: Generated<string>; name: string; created_at: DefaultedTimestamp };
  'auth.membership': { workspace_id: string; user_id: string; role: Role; joined_at: DefaultedTimestamp };
  'auth.invitation': {
    id: Generated<string>;
    workspace_id: string;
    email: string;
    role: Role;
    invited_by: string;
    expires_at: Timestamp;
    created_at: DefaultedTimestamp;
    accepted_at: Timestamp | null;
  };
  'auth.api_key': {
    id: Generated<string>;
    workspace_id: string;
    user_id: string;
    name: string;
    start: string;
    key_hash: Buffer;
    scopes: Scope[];
    expires_at: Timestamp | null;
    last_used_at: Timestamp | null;
    created_at: DefaultedTimestamp;
  };
}
