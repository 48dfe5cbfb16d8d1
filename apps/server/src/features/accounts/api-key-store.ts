// SQL of API keys.
import type { Scope } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { Membership } from './user-store.ts';

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly scopes: Scope[];
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly last_used_at: Date | null;
}

export interface KeyOwner {
  readonly workspaceId: string;
  readonly userId: string;
}

const COLUMNS = ['id', 'name', 'start', 'scopes', 'created_at', 'expires_at', 'last_used_at'] as const;
/** Saves a write on each request with a key. */
const USED_EVERY = sql.lit('1 minute');

/** The key with this hash that is still valid, with its owner's present role; notes that it was used. */
export async function useApiKey(
  trx: Trx,
  keyHash: Buffer,
): Promise<(Omit<Membership, 'workspaceName'> & { keyId: string; scopes: Scope[] }) | undefined> {
  const key = await trx
    .selectFrom('auth.api_key as key')
    .innerJoin('auth.membership as membership', (join) =>
      join.onRef('membership.user_id', '=', 'key.user_id').onRef('membership.workspace_id', '=', 'key.workspace_id'),
    )
    .select(['key.id as keyId', 'key.user_id as userId', 'key.workspace_id as workspaceId', 'key.scopes', 'role'])
    .select(sql<boolean>`coalesce(key.last_used_at < now() - interval ${USED_EVERY}, true)`.as('stale'))
    .where('key.key_hash', '=', keyHash)
    .where(sql<boolean>`(key.expires_at is null or key.expires_at > now())`)
    .executeTakeFirst();
  if (!key) return undefined;
  const { stale, ...used } = key;
  if (stale) {
    await trx.updateTable('auth.api_key').set({ last_used_at: sql<Date>`now()` }).where('id', '=', key.keyId).execute();
  }
  return used;
}

export function insertApiKey(
  trx: Trx,
  owner: KeyOwner,
  key: { name: string; start: string; hash: Buffer; scopes: readonly Scope[]; expiresAt: Date | null; now: Date },
): Promise<ApiKeyRow> {
  return trx
    .insertInto('auth.api_key')
    .values({
      workspace_id: owner.workspaceId,
      user_id: owner.userId,
      name: key.name,
      start: key.start,
      key_hash: key.hash,
      scopes: [...key.scopes],
      expires_at: key.expiresAt,
      last_used_at: null,
      created_at: key.now,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Newest first; `after` is the last row of the page before. */
export function listApiKeys(
  trx: Trx,
  owner: KeyOwner,
  page: { limit: number; after: readonly [string, string] | undefined },
): Promise<ApiKeyRow[]> {
  let query = trx
    .selectFrom('auth.api_key')
    .select(COLUMNS)
    .where('workspace_id', '=', owner.workspaceId)
    .where('user_id', '=', owner.userId);
  if (page.after) {
    const [createdAt, id] = page.after;
    query = query.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(page.limit).execute();
}

/** Gives the key another secret; everything else stays. Undefined when the owner has no such key. */
export function replaceApiKeySecret(
  trx: Trx,
  owner: KeyOwner,
  id: string,
  secret: { start: string; hash: Buffer },
): Promise<ApiKeyRow | undefined> {
  return trx
    .updateTable('auth.api_key')
    .set({ start: secret.start, key_hash: secret.hash, last_used_at: null })
    .where('workspace_id', '=', owner.workspaceId)
    .where('user_id', '=', owner.userId)
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirst();
}

export async function deleteApiKey(trx: Trx, owner: KeyOwner, id: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('auth.api_key')
    .where('workspace_id', '=', owner.workspaceId)
    .where('user_id', '=', owner.userId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
