// Who may see which rows: every piece of work runs in a transaction that says for whom it is done.
import type { Kysely, Transaction } from 'kysely';
import { recordingChange } from '../audit/record-change.ts';
import { type LocalSettings, withSettings } from './scoped-dialect.ts';
import type { Database } from './tables.ts';

/** The pool of the application's role. It sees no row of a workspace table outside of the functions below. */
export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

export interface WorkspaceScope {
  readonly workspaceId: string;
  /** Who does it; null for an API key or background work. */
  readonly userId: string | null;
  /** Only what this user sent is seen; absent or null: everything of the workspace. */
  readonly uploader?: string | null;
}

/** Runs `work` in one transaction that sees and writes the rows of this workspace only, also where a filter is forgotten. */
export function withWorkspace<T>(db: Db, scope: WorkspaceScope, work: (trx: Trx) => Promise<T>): Promise<T> {
  const { workspaceId, userId, uploader } = scope;
  const settings = {
    'app.workspace': workspaceId,
    'app.user': userId ?? '',
    ...(typeof uploader === 'string' ? { 'app.uploader': uploader } : {}),
  };
  return inTransaction(db, settings, workspaceId, work);
}

/**
 * Runs `work` in one transaction that sees every workspace: for background work, sign-in and maintenance.
 * `purpose` is shown in `pg_stat_activity`, e.g. `resumes: find interrupted imports`.
 */
export function asSystem<T>(db: Db, purpose: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  const settings = { role: 'vitae_system', application_name: `vitae ${purpose}`.slice(0, 63) };
  return inTransaction(db, settings, undefined, work);
}

function inTransaction<T>(
  db: Db,
  settings: LocalSettings,
  workspaceId: string | undefined,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  return recordingChange((record) =>
    withSettings(settings, () =>
      db.transaction().execute(async (trx) => {
        const result = await work(trx);
        await record(trx, workspaceId);
        return result;
      }),
    ),
  );
}
