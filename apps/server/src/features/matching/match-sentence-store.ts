// SQL of `match_sentences`.
import { type Insertable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { MatchSentencesTable } from './matching-tables.ts';

/** Undefined: none was written from these facts. A null sentence is one that did not hold. */
export async function findSentence(
  trx: Trx,
  of: { readonly jobId: string; readonly candidateId: string; readonly basis: string },
): Promise<{ readonly sentence: string | null } | undefined> {
  return await trx
    .selectFrom('match_sentences')
    .select('sentence')
    .where('job_id', '=', of.jobId)
    .where('candidate_id', '=', of.candidateId)
    .where('basis', '=', of.basis)
    .executeTakeFirst();
}

/** In place of the one from earlier facts. Nothing when job or candidate are gone meanwhile. */
export async function saveSentence(trx: Trx, row: Insertable<MatchSentencesTable>): Promise<void> {
  await trx
    .insertInto('match_sentences')
    .columns(['job_id', 'candidate_id', 'basis', 'sentence', 'written_at'])
    .expression((eb) =>
      eb
        .selectFrom('jobs')
        .innerJoin('candidates', 'candidates.workspace_id', 'jobs.workspace_id')
        .select([
          'jobs.id',
          'candidates.id as candidate_id',
          sql<string>`${row.basis}::text`.as('basis'),
          sql<string | null>`${row.sentence}::text`.as('sentence'),
          sql<Date>`${row.written_at}::timestamptz`.as('written_at'),
        ])
        .where('jobs.id', '=', row.job_id)
        .where('candidates.id', '=', row.candidate_id),
    )
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'job_id', 'candidate_id']).doUpdateSet({
        basis: sql`excluded.basis`,
        sentence: sql`excluded.sentence`,
        written_at: sql`excluded.written_at`,
      }),
    )
    .execute();
}
