// SQL of where a candidate came from: sources, and candidates merged into it.
import { type Candidate, CandidateSourceKind } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';

/** The newest first. */
export async function listOrigins(trx: Trx, candidateId: string) {
  const rows = await trx
    .selectFrom('candidate_sources')
    .select(['id', 'kind', 'detail', 'resume_id', 'batch_id', 'added_by', 'added_at'])
    .where('candidate_id', '=', candidateId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, kind: CandidateSourceKind.parse(row.kind) }));
}

/** Merges that can be taken back, the newest first. */
export async function listMergesInto(trx: Trx, candidateId: string): Promise<Candidate['merges']> {
  const rows = await trx
    .selectFrom('candidate_merges as m')
    .innerJoin('candidates as c', (join) =>
      join.onRef('c.workspace_id', '=', 'm.workspace_id').onRef('c.id', '=', 'm.merged_id'),
    )
    .select(['m.id', 'm.merged_id', 'm.merged_at', 'c.name'])
    .where('m.survivor_id', '=', candidateId)
    .where('m.undone_at', 'is', null)
    .orderBy('m.merged_at', 'desc')
    .execute();
  return rows.map(({ id, merged_id, merged_at, name }) => ({
    mergeId: id,
    candidateId: merged_id,
    name,
    mergedAt: merged_at.toISOString(),
  }));
}
