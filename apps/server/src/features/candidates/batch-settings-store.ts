// SQL that puts what was chosen for a batch on candidates, many at once. What they have stays; each is safe to run again.
import type { BatchSettings, CandidateSourceKind } from '@vitae/schema/api';
import { sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { BatchRow } from '../batches/batch-store.ts';
import { insertion } from '../shortlist/shortlist-store.ts';

export async function tagAll(
  trx: Trx,
  batch: BatchRow,
  candidateIds: readonly string[],
  tags: readonly string[],
  now: Date,
) {
  if (tags.length === 0) return;
  await sql`insert into candidate_tags (workspace_id, candidate_id, tag, added_by, added_at)
    select ${batch.workspace_id}, c, t, ${batch.created_by}, ${now}
    from unnest(${candidateIds}::uuid[]) c, unnest(${tags}::text[]) t on conflict do nothing`.execute(trx);
}

/** A job that is gone takes nobody. */
export async function shortlistAll(
  trx: Trx,
  batch: BatchRow,
  candidateIds: readonly string[],
  jobId: string,
  now: Date,
) {
  const addition = { workspaceId: batch.workspace_id, jobId, by: batch.created_by, now };
  await insertion(addition, sql`${candidateIds}::uuid[]`).execute(trx);
}

/** Not where the same basis from the same source is recorded already, also when it was withdrawn since. */
export async function recordConsentOfAll(
  trx: Trx,
  batch: BatchRow,
  candidateIds: readonly string[],
  { basis, purpose, expiresAt }: NonNullable<BatchSettings['consent']>,
) {
  const source = `Import “${batch.name}”`;
  await sql`insert into candidate_consents
      (workspace_id, id, candidate_id, basis, purpose, source, given_at, expires_at, recorded_by)
    select ${batch.workspace_id}, id, c, ${basis}, ${purpose}, ${source}, ${batch.created_at},
      ${expiresAt ?? null}::timestamptz, ${batch.created_by}
    from unnest(${candidateIds.map(newId)}::uuid[], ${candidateIds}::uuid[]) as fresh (id, c)
    where not exists (select from candidate_consents k
      where k.workspace_id = ${batch.workspace_id} and k.candidate_id = c and k.basis = ${basis} and k.source = ${source})`.execute(
    trx,
  );
}

/** For documents that were there before, once for each candidate and batch. Gives those for whom it is new. */
export async function noteBatchAsSource(trx: Trx, batch: BatchRow, candidateIds: readonly string[], now: Date) {
  const kind: CandidateSourceKind = batch.kind === 'table' ? 'table' : 'batch';
  const { rows } = await sql<{ id: string }>`insert into candidate_sources
      (workspace_id, id, candidate_id, kind, detail, batch_id, added_by, added_at)
    select ${batch.workspace_id}, id, c, ${kind}, ${batch.settings.source ?? batch.name}, ${batch.id},
      ${batch.created_by}, ${now}
    from unnest(${candidateIds.map(newId)}::uuid[], ${candidateIds}::uuid[]) as fresh (id, c)
    where not exists (select from candidate_sources s
      where s.workspace_id = ${batch.workspace_id} and s.candidate_id = c and s.batch_id = ${batch.id})
    returning candidate_id as id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Whose these résumés are, each person once, held in one order. A reading that is under way is waited for. */
export async function holdPeopleOf(trx: Trx, resumeIds: readonly string[]): Promise<string[]> {
  const ids = sql`${resumeIds}::uuid[]`;
  await sql`select id from resumes where id = any(${ids}) and status <> 'done' order by id for update`.execute(trx);
  const { rows } = await sql<{ id: string }>`select id from candidates where merged_into is null and id in (
      with recursive line as (
        select c.id, c.merged_into from candidates c join resumes r on r.workspace_id = c.workspace_id
          and r.candidate_id = c.id where r.id = any(${ids})
        union select c.id, c.merged_into from candidates c join line on c.id = line.merged_into
      ) select id from line) order by id for update`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Batches, other than its own, in which the same bytes came while this résumé was still being read. */
export async function listBatchesWithCopies(trx: Trx, resumeId: string, own: string | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from (
      select batch_id as id from resumes where duplicate_of = ${resumeId} and batch_id is not null
      union select batch_id from batch_items where resume_id = ${resumeId} and state = 'duplicate'
    ) b where id is distinct from ${own}::uuid order by id`.execute(trx);
  return rows.map(({ id }) => id);
}
