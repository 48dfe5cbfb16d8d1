// SQL of `llm_exchanges`: what was said word for word, sealed; only where it is switched on.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';

export interface NewExchange {
  readonly callId: string;
  readonly workspaceId: string | null;
  readonly resumeId: string | null;
  readonly at: Date;
  readonly sealed: Buffer;
}

/** Nothing for a résumé that is not there any more. */
export async function insertExchange(
  trx: Trx,
  { callId, workspaceId, resumeId, at, sealed }: NewExchange,
): Promise<void> {
  await sql`insert into llm_exchanges (call_id, workspace_id, resume_id, at, sealed)
    select ${callId}, ${workspaceId}, ${resumeId}, ${at}, ${sealed}
    where ${resumeId}::uuid is null or exists (
      select 1 from resumes where workspace_id = ${workspaceId} and id = ${resumeId} for key share)`.execute(trx);
}

export interface ExchangeRow {
  readonly call_id: string;
  readonly resume_id: string | null;
  readonly sealed: Buffer;
}

export async function findExchange(trx: Trx, callId: string, since: Date): Promise<ExchangeRow | undefined> {
  return await trx
    .selectFrom('llm_exchanges')
    .select(['call_id', 'resume_id', 'sealed'])
    .where('call_id', '=', callId)
    .where('at', '>', since)
    .executeTakeFirst();
}

export async function deleteExchangesBefore(trx: Trx, time: Date): Promise<void> {
  await trx.deleteFrom('llm_exchanges').where('at', '<=', time).execute();
}

export async function listSealedExchanges(trx: Trx): Promise<Pick<ExchangeRow, 'call_id' | 'sealed'>[]> {
  return await trx.selectFrom('llm_exchanges').select(['call_id', 'sealed']).execute();
}

/** The same under another master key. */
export async function resealExchange(trx: Trx, callId: string, sealed: Buffer): Promise<void> {
  await trx.updateTable('llm_exchanges').set({ sealed }).where('call_id', '=', callId).execute();
}
