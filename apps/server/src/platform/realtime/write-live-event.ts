// Writes an event into the outbox, in the transaction of the change that it tells of.
import type { LiveEvent } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../database/database.ts';

/** Wakes the processes that have open pages of a workspace; the payload is the workspace's id. */
export const LIVE_CHANNEL = 'vitae_live';

export interface LiveEventEntry {
  readonly workspaceId: string;
  readonly subject: string;
  readonly owner: string;
  readonly event: LiveEvent;
}

/**
 * The last thing that a transaction does: from here to the commit the workspace's outbox is locked, so that ids become visible in
 * the order in which they grow, and a reader that has seen one id never finds a smaller one later.
 */
export async function writeLiveEvents(trx: Trx, entries: readonly LiveEventEntry[]): Promise<void> {
  const byWorkspace = new Map<string, LiveEventEntry[]>();
  for (const entry of entries)
    byWorkspace.set(entry.workspaceId, [...(byWorkspace.get(entry.workspaceId) ?? []), entry]);
  // Sorted, so that two transactions never wait for each other.
  for (const workspaceId of [...byWorkspace.keys()].sort()) {
    const mine = byWorkspace.get(workspaceId) ?? [];
    const columnOf = (value: (entry: LiveEventEntry) => string) => mine.map(value);
    // The lock is in the same statement, and in front: an id is taken for a row that follows from it.
    await sql`with locked as materialized (
        select pg_advisory_xact_lock(hashtextextended(${`live ${workspaceId}`}, 0)), pg_notify(${LIVE_CHANNEL}, ${workspaceId}))
      insert into live_events (workspace_id, subject, owner, event)
      select ${workspaceId}::uuid, e.subject, e.owner, e.event
      from locked cross join unnest(${columnOf(({ subject }) => subject)}::uuid[], ${columnOf(({ owner }) => owner)}::uuid[],
        ${columnOf(({ event }) => JSON.stringify(event))}::jsonb[]) with ordinality as e (subject, owner, event, place)
      order by e.place`.execute(trx);
  }
}
