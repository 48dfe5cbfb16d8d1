// SQL of consents in a merge: for each purpose the stricter terms of the two hold.
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { ConsentTerms } from './merge-record.ts';

export async function listTerms(trx: Trx, candidateIds: readonly string[]): Promise<ConsentTerms[]> {
  const rows = await trx
    .selectFrom('candidate_consents')
    .select(['id', 'expires_at', 'withdrawn_at'])
    .where('candidate_id', 'in', [...candidateIds])
    .orderBy('id')
    .execute();
  return rows.map(({ id, expires_at, withdrawn_at }) => ({
    id,
    expiresAt: expires_at?.toISOString() ?? null,
    withdrawnAt: withdrawn_at?.toISOString() ?? null,
  }));
}

/** What was withdrawn stays withdrawn, and the earliest end is the end, for all consents to one purpose. */
export async function tightenTerms(trx: Trx, candidateId: string): Promise<void> {
  await sql`update candidate_consents c
    set expires_at = strict.expires_at, withdrawn_at = coalesce(c.withdrawn_at, strict.withdrawn_at)
    from (
      select purpose, min(expires_at) as expires_at, min(withdrawn_at) as withdrawn_at
      from candidate_consents where candidate_id = ${candidateId} group by purpose
    ) strict
    where c.candidate_id = ${candidateId} and c.purpose = strict.purpose
      and (c.expires_at is distinct from strict.expires_at
        or (c.withdrawn_at is null and strict.withdrawn_at is not null))`.execute(trx);
}

/** Terms that somebody changed since the merge stay as they are now. */
export async function restoreTerms(
  trx: Trx,
  before: readonly ConsentTerms[],
  after: readonly ConsentTerms[],
): Promise<void> {
  for (const old of before) {
    const made = after.find(({ id }) => id === old.id);
    if (made === undefined) continue;
    await sql`update candidate_consents
      set expires_at = ${old.expiresAt}::timestamptz, withdrawn_at = ${old.withdrawnAt}::timestamptz
      where id = ${old.id} and date_trunc('milliseconds', expires_at) is not distinct from ${made.expiresAt}::timestamptz
        and date_trunc('milliseconds', withdrawn_at) is not distinct from ${made.withdrawnAt}::timestamptz`.execute(
      trx,
    );
  }
}
