// API keys: made, listed, rotated and revoked by their owner; only their hash is kept.
import { VitaeError } from '@vitae/schema';
import type { ApiKey, CreateApiKeyRequest, CreatedApiKey, ListQuery } from '@vitae/schema/api';
import { nameAuditSubject } from '../../platform/audit/audit-scope.ts';
import { asSystem, withWorkspace } from '../../platform/database/database.ts';
import type { Caller } from '../../platform/http/caller.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { CreateKeyRequest } from './accounts.ts';
import type { AccountsContext } from './accounts-context.ts';
import {
  type ApiKeyRow,
  deleteApiKey,
  insertApiKey,
  type KeyOwner,
  listApiKeys,
  replaceApiKeySecret,
} from './api-key-store.ts';
import { pageQuery, positionOf } from './list-position.ts';
import { hashSecret, newSecret } from './secret-token.ts';
import { findMembership, findUserByEmail } from './user-store.ts';

const PREFIX = 'vitae_';
export const API_KEY = /^vitae_[A-Za-z0-9_-]{43}$/;
/** The prefix and six signs: enough to tell one's own keys apart, nothing to guess the other 37 from. */
const START_LENGTH = PREFIX.length + 6;
const DAY_MS = 86_400_000;

function makeKey(): { key: string; start: string; hash: Buffer } {
  const key = `${PREFIX}${newSecret()}`;
  return { key, start: key.slice(0, START_LENGTH), hash: hashSecret(key) };
}

export async function createApiKey(
  context: AccountsContext,
  owner: KeyOwner,
  request: CreateApiKeyRequest,
): Promise<CreatedApiKey> {
  const { key, start, hash } = makeKey();
  const now = context.now();
  const days = request.expiresInDays;
  const expiresAt = days === undefined ? null : new Date(now.getTime() + days * DAY_MS);
  const scopes = [...new Set(request.scopes)];
  const row = await withWorkspace(context.db, owner, async (trx) => {
    const kept = await insertApiKey(trx, owner, { name: request.name, start, hash, scopes, expiresAt, now });
    nameAuditSubject('key', kept.id);
    return kept;
  });
  return { ...toApiKey(row), key };
}

/** For the command line. Throws `resource.not-found` when there is no such user. */
export async function createKeyFor(context: AccountsContext, request: CreateKeyRequest): Promise<CreatedApiKey> {
  const owner = await asSystem(context.db, 'accounts: whose key', async (trx) => {
    const user = await findUserByEmail(trx, request.email);
    return user && (await findMembership(trx, user.id, null));
  });
  if (!owner) throw new VitaeError('resource.not-found', { detail: 'There is no user with this e-mail address.' });
  return createApiKey(context, owner, { name: request.name ?? 'Command line', scopes: [...request.scopes] });
}

export async function listOwnApiKeys(
  context: AccountsContext,
  owner: KeyOwner,
  query: ListQuery,
): Promise<{ items: ApiKey[]; nextCursor: string | null }> {
  const rows = await withWorkspace(context.db, owner, (trx) => listApiKeys(trx, owner, pageQuery(query)));
  return pageOf(rows, query.limit, toApiKey, (row) => positionOf(row.created_at, row.id));
}

/** A new secret at once; the old one stops working. */
export async function rotateApiKey(context: AccountsContext, caller: Caller, id: string): Promise<CreatedApiKey> {
  const { key, start, hash } = makeKey();
  const row = await withWorkspace(context.db, caller, (trx) => replaceApiKeySecret(trx, caller, id, { start, hash }));
  context.callers.clear();
  if (!row) throw new VitaeError('resource.not-found');
  return { ...toApiKey(row), key };
}

export async function revokeApiKey(context: AccountsContext, caller: Caller, id: string): Promise<void> {
  const deleted = await withWorkspace(context.db, caller, (trx) => deleteApiKey(trx, caller, id));
  context.callers.clear();
  if (!deleted) throw new VitaeError('resource.not-found');
}

function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    start: row.start,
    scopes: row.scopes,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  };
}
