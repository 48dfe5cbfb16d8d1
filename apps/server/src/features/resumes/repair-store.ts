// SQL of repairs, over all workspaces: only inside `asSystem`.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { RESUME_COLUMNS, type ResumeRow } from './resume-row.ts';

/** Unfinished, not moved since `before`, and without a task that waits or runs. Locked until the transaction ends. */
export async function findStuck(trx: Trx, before: Date, limit: number): Promise<ResumeRow[]> {
  return await trx
    .selectFrom('resumes')
    .select(RESUME_COLUMNS)
    .where('status', '<>', 'done')
    .where('moved_at', '<', before)
    .where(
      sql<boolean>`not exists (select from queue.job j where j.id = resumes.task_id and j.state in ('created', 'retry', 'active'))`,
    )
    .orderBy('moved_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function noteResend(trx: Trx, row: ResumeRow, taskId: string, now: Date): Promise<void> {
  await trx
    .updateTable('resumes')
    .set({ task_id: taskId, resends: row.resends + 1, moved_at: now })
    .where('workspace_id', '=', row.workspace_id)
    .where('id', '=', row.id)
    .execute();
}

/** Which of these résumés exist. */
export async function existing(trx: Trx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('resumes')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}
