// SQL of sessions: whose they are, where they work, and ending them.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { deleteExpiredChallenges } from './two-factor-store.ts';
import { findMembership, type Membership } from './user-store.ts';

/** A session that was not used for this long is shown as last seen then; saves a write on each request. */
const SEEN_EVERY = sql.lit('5 minutes');

/** The workspace that the session works in, and the role there; undefined when the user is no member any more. */
export async function useSession(trx: Trx, sessionId: string, userId: string): Promise<Membership | undefined> {
  const session = await trx
    .selectFrom('auth.session')
    .select(['workspace_id', sql<boolean>`updated_at < now() - interval ${SEEN_EVERY}`.as('stale')])
    .where('id', '=', sessionId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  if (!session) return undefined;
  if (session.stale) {
    await trx.updateTable('auth.session').set({ updated_at: sql<Date>`now()` }).where('id', '=', sessionId).execute();
  }
  return findMembership(trx, userId, session.workspace_id);
}

export async function setSessionWorkspace(trx: Trx, sessionId: string, workspaceId: string): Promise<void> {
  await trx.updateTable('auth.session').set({ workspace_id: workspaceId }).where('id', '=', sessionId).execute();
}

/** For a session that was made this moment. */
export async function setWorkspaceOfToken(trx: Trx, token: string, workspaceId: string): Promise<void> {
  await trx.updateTable('auth.session').set({ workspace_id: workspaceId }).where('token', '=', token).execute();
}

export async function deleteSessionWithToken(trx: Trx, token: string): Promise<void> {
  await trx.deleteFrom('auth.session').where('token', '=', token).execute();
}

export interface SessionRow {
  readonly id: string;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly expires_at: Date;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
}

/** Newest first; `after` is the last row of the page before. */
export function listSessions(
  trx: Trx,
  userId: string,
  page: { limit: number; after: readonly [string, string] | undefined },
): Promise<SessionRow[]> {
  let query = trx
    .selectFrom('auth.session')
    .select(['id', 'created_at', 'updated_at', 'expires_at', 'ip_address', 'user_agent'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', sql<Date>`now()`);
  if (page.after) {
    const [createdAt, id] = page.after;
    query = query.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(page.limit).execute();
}

/** Whether there was such a session of this user. */
export async function deleteSession(trx: Trx, userId: string, sessionId: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('auth.session')
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** All of the user's sessions, but the one to keep. */
export async function deleteSessions(trx: Trx, userId: string, keepSessionId: string | null): Promise<void> {
  let query = trx.deleteFrom('auth.session').where('user_id', '=', userId);
  if (keepSessionId !== null) query = query.where('id', '!=', keepSessionId);
  await query.execute();
}

export async function deleteExpired(trx: Trx): Promise<void> {
  await trx.deleteFrom('auth.session').where('expires_at', '<', sql<Date>`now()`).execute();
  await sql`delete from auth.verification where expires_at < now()`.execute(trx);
  await deleteExpiredChallenges(trx);
  await trx.deleteFrom('auth.attempt').where('window_ends_at', '<', sql<Date>`now()`).execute();
}
