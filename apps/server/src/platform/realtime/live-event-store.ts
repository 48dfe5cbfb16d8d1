// SQL of the outbox of live events.
import { LiveEvent } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../database/database.ts';
import './live-events-table.ts';

export interface KeptLiveEvent {
  readonly id: number;
  /** The user whom its subject belongs to. */
  readonly owner: string;
  readonly event: LiveEvent;
}

export async function readLiveEvents(
  trx: Trx,
  workspaceId: string,
  after: number,
  limit: number,
): Promise<KeptLiveEvent[]> {
  const rows = await trx
    .selectFrom('live_events')
    .select(['id', 'owner', 'event'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id, owner, event }) => ({ id, owner, event: LiveEvent.parse(event) }));
}

/** 0 when there is none. */
export async function newestLiveEvent(trx: Trx, workspaceId: string): Promise<number> {
  const row = await trx
    .selectFrom('live_events')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row?.id ?? 0;
}

export async function deleteLiveEventsOf(trx: Trx, workspaceId: string, subjects: readonly string[]): Promise<void> {
  await sql`delete from live_events where workspace_id = ${workspaceId} and subject = any(${subjects}::uuid[])`.execute(
    trx,
  );
}

/** The newest of each workspace stays, so that a client's position keeps its meaning. Gives how many went. */
export async function deleteOldLiveEvents(trx: Trx, before: Date): Promise<number> {
  const result = await trx
    .deleteFrom('live_events')
    .where('created_at', '<', before)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('live_events as newer')
          .select('newer.id')
          .whereRef('newer.workspace_id', '=', 'live_events.workspace_id')
          .whereRef('newer.id', '>', 'live_events.id'),
      ),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
