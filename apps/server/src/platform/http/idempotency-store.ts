// SQL of the replies that are kept for a day under (workspace, user, Idempotency-Key).
import { type Generated, sql } from 'kysely';
import { z } from 'zod';
import { asSystem, type Db, type Trx, withWorkspace } from '../database/database.ts';

declare module '../database/tables.ts' {
  interface Database {
    idempotent_reply: {
      workspace_id: string;
      user_id: string;
      key: string;
      fingerprint: string | null;
      status: number | null;
      headers: string | null;
      body: string | null;
      claimed_at: Generated<Date>;
      finished_at: Date | null;
    };
  }
}

export interface StoredReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Whose key it is: the same key of another user or workspace is another key. */
export interface IdempotencyOwner {
  readonly workspaceId: string;
  readonly userId: string;
}

export type IdempotencyClaim =
  | { readonly kind: 'claimed' }
  /** The first request with this key is being handled right now. */
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly fingerprint: string; readonly reply: StoredReply };

export interface IdempotencyStore {
  claim(owner: IdempotencyOwner, key: string): Promise<IdempotencyClaim>;
  finish(owner: IdempotencyOwner, key: string, fingerprint: string, reply: StoredReply): Promise<void>;
  release(owner: IdempotencyOwner, key: string): Promise<void>;
  /** Deletes what is older than a day; returns how many. */
  sweep(): Promise<number>;
}

/** A claim without a reply after this time is one whose process died; the key may be used again. */
const CLAIM_TIMEOUT = sql.lit('11 minutes');
const Headers = z.record(z.string(), z.string());

export function createIdempotencyStore(db: Db): IdempotencyStore {
  const inside = <T>(owner: IdempotencyOwner, work: (trx: Trx) => Promise<T>) => withWorkspace(db, owner, work);
  return {
    claim: (owner, key) => inside(owner, (trx) => claim(trx, owner, key)),
    finish: (owner, key, fingerprint, reply) =>
      inside(owner, async (trx) => {
        await trx
          .updateTable('idempotent_reply')
          .set({
            fingerprint,
            status: reply.status,
            headers: JSON.stringify(reply.headers),
            body: reply.body,
            finished_at: sql<Date>`now()`,
          })
          .where((row) => row.and({ workspace_id: owner.workspaceId, user_id: owner.userId, key }))
          .execute();
      }),
    release: (owner, key) =>
      inside(owner, async (trx) => {
        await trx
          .deleteFrom('idempotent_reply')
          .where((row) => row.and({ workspace_id: owner.workspaceId, user_id: owner.userId, key }))
          .where('finished_at', 'is', null)
          .execute();
      }),
    sweep: () =>
      asSystem(db, 'http: sweep idempotent replies', async (trx) => {
        const result = await trx
          .deleteFrom('idempotent_reply')
          .where('claimed_at', '<', sql<Date>`now() - interval '1 day'`)
          .executeTakeFirst();
        return Number(result.numDeletedRows);
      }),
  };
}

/** The insert decides who is first; of two at once, one inserts and the other finds the row. */
async function claim(trx: Trx, owner: IdempotencyOwner, key: string): Promise<IdempotencyClaim> {
  const claimed = await trx
    .insertInto('idempotent_reply')
    .values({ workspace_id: owner.workspaceId, user_id: owner.userId, key })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'user_id', 'key'])
        .doUpdateSet({ claimed_at: sql`now()`, finished_at: null, fingerprint: null, status: null, body: null })
        .where(
          sql<boolean>`(idempotent_reply.finished_at is null and idempotent_reply.claimed_at < now() - interval ${CLAIM_TIMEOUT})
            or idempotent_reply.claimed_at < now() - interval '1 day'`,
        ),
    )
    .returning('key')
    .executeTakeFirst();
  if (claimed) return { kind: 'claimed' };
  const row = await trx
    .selectFrom('idempotent_reply')
    .select(['fingerprint', 'status', 'headers', 'body', 'finished_at'])
    .where((eb) => eb.and({ workspace_id: owner.workspaceId, user_id: owner.userId, key }))
    .executeTakeFirst();
  if (!row || row.finished_at === null || row.fingerprint === null) return { kind: 'running' };
  const reply = { status: row.status ?? 200, headers: Headers.parse(row.headers ?? {}), body: row.body ?? '' };
  return { kind: 'done', fingerprint: row.fingerprint, reply };
}
