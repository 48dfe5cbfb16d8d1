// SQL of `llm_answers`: each for the résumé that it is about, so that it goes with it; found by whoever asks the same in the workspace.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface AnswerOf {
  readonly workspaceId: string;
  readonly resumeId: string;
  readonly key: string;
}

export interface AnswerRow {
  readonly template: string;
  readonly version: number;
  readonly provider: string;
  readonly model: string;
  readonly sealed: Buffer;
  readonly made_at: Date;
}

/** The newest that is younger than `since`. */
export async function findAnswer(
  trx: Trx,
  { workspaceId, key }: AnswerOf,
  since: Date,
): Promise<(AnswerRow & { readonly resume_id: string }) | undefined> {
  return await trx
    .selectFrom('llm_answers')
    .select(['resume_id', 'template', 'version', 'provider', 'model', 'sealed', 'made_at'])
    .where('workspace_id', '=', workspaceId)
    .where('key', '=', key)
    .where('made_at', '>', since)
    .orderBy('made_at', 'desc')
    .executeTakeFirst();
}

/** Nothing for a résumé that is not there any more. */
export async function saveAnswer(trx: Trx, { workspaceId, resumeId, key }: AnswerOf, row: AnswerRow): Promise<void> {
  await sql`insert into llm_answers (workspace_id, resume_id, key, template, version, provider, model, sealed, made_at)
    select r.workspace_id, r.id, ${key}, ${row.template}, ${row.version}, ${row.provider}, ${row.model}, ${row.sealed}, ${row.made_at}
    from resumes r where r.workspace_id = ${workspaceId} and r.id = ${resumeId} for key share
    on conflict (workspace_id, resume_id, key) do update
      set sealed = excluded.sealed, provider = excluded.provider, model = excluded.model, made_at = excluded.made_at`.execute(
    trx,
  );
}

export async function deleteAnswer(trx: Trx, { workspaceId, key }: AnswerOf): Promise<void> {
  await trx.deleteFrom('llm_answers').where('workspace_id', '=', workspaceId).where('key', '=', key).execute();
}

export async function deleteAnswersBefore(trx: Trx, time: Date): Promise<void> {
  await trx.deleteFrom('llm_answers').where('made_at', '<=', time).execute();
}
