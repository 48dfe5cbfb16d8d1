// SQL of `candidate_consents`, as people record them.
import type { Insertable, Selectable } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidateConsentsTable } from '../candidates/candidates-tables.ts';

export type ConsentRow = Selectable<CandidateConsentsTable>;

/** The newest first. */
export async function listConsents(trx: Trx, candidateId: string): Promise<ConsentRow[]> {
  return await trx
    .selectFrom('candidate_consents')
    .selectAll()
    .where('candidate_id', '=', candidateId)
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertConsent(trx: Trx, row: Insertable<CandidateConsentsTable>): Promise<void> {
  await trx.insertInto('candidate_consents').values(row).execute();
}

/** False when the candidate has no such consent. What was withdrawn before keeps its time. */
export async function withdrawConsent(trx: Trx, candidateId: string, id: string, now: Date): Promise<boolean> {
  const known = await trx
    .selectFrom('candidate_consents')
    .select('withdrawn_at')
    .where('candidate_id', '=', candidateId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (known === undefined) return false;
  if (known.withdrawn_at === null) {
    await trx.updateTable('candidate_consents').set({ withdrawn_at: now }).where('id', '=', id).execute();
  }
  return true;
}
