// The outbox of live events as Kysely sees it.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface LiveEventsTable {
  /** Grows within a workspace in the order in which changes become visible. */
  id: GeneratedAlways<number>;
  workspace_id: Generated<string>;
  /** What the event is about; its events go when it goes. */
  subject: string;
  /** The user whom the subject belongs to: callers who see only what is theirs get only these. */
  owner: string;
  event: ColumnType<unknown, string, never>;
  created_at: ColumnType<Date, Date | undefined, never>;
}

declare module '../database/tables.ts' {
  interface Database {
    live_events: LiveEventsTable;
  }
}
