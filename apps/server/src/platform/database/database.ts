// Who may see which rows: every piece of work runs in a transaction that says for whom it is done.
import { type Kysely, sql, type Transaction } from 'kysely';
import { recordingChange } from '../audit/record-change.ts';
import type { Database } from './tables.ts';

/** The pool of the application's role. It sees no row of a workspace table outside of the functions below. */
export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

export interface WorkspaceScope {
  readonly workspaceId: string;
  /** Who does it; null for an API key or background work. */
  readonly userId: string | null;
}

/** Runs `work` in one transaction that sees and writes the rows of this workspace only, also where a filter is forgotten. */
export function withWorkspace<T>(db: Db, scope: WorkspaceScope, work: (trx: Trx) => Promise<T>): Promise<T> {
  return recordingChange((record) =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('app.workspace', ${scope.workspaceId}, true), set_config('app.user', ${scope.userId ?? ''}, true)`.execute(
        trx,
      );
      const result = await work(trx);
      await record(trx, scope.workspaceId);
      return result;
    }),
  );
}

/**
 * Runs `work` in one transaction that sees every workspace: for background work, sign-in and maintenance.
 * `purpose` is shown in `pg_stat_activity`, e.g. `resumes: find interrupted imports`.
 */
export function asSystem<T>(db: Db, purpose: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  return recordingChange((record) =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'vitae_system', true), set_config('application_name', ${`vitae ${purpose}`.slice(0, 63)}, true)`.execute(
        trx,
      );
      const result = await work(trx);
      await record(trx);
      return result;
    }),
  );
}
