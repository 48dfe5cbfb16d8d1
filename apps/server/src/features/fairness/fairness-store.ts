// SQL of the fairness report, and of what applicants tell of themselves.
import { SelfIdentification } from '@vitae/schema/api';
import { type Insertable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import { StoredFacts } from '../matching/match-facts.ts';
import type { SelfIdentificationsTable } from './fairness-tables.ts';

export interface ApplicationKey {
  readonly workspaceId: string;
  readonly applicationId: string;
}

/** Inside `asSystem`: the receipt is all that the applicant has. `receipt`: its hash. */
export async function findApplication(trx: Trx, receipt: string): Promise<ApplicationKey | undefined> {
  const row = await trx
    .selectFrom('job_applications')
    .select(['workspace_id', 'id'])
    .where('receipt', '=', receipt)
    .executeTakeFirst();
  return row === undefined ? undefined : { workspaceId: row.workspace_id, applicationId: row.id };
}

/** Inside `asSystem`, as everything that reads this table. */
export async function listSelfIdentifications(
  trx: Trx,
  workspaceId: string,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, SelfIdentification>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('self_identifications')
    .select(['application_id', 'gender', 'age_band', 'disability', 'minority'])
    .where('workspace_id', '=', workspaceId)
    .where('application_id', 'in', applicationIds)
    .execute();
  return new Map(
    rows.map(({ application_id, age_band, ...row }) => [
      application_id,
      SelfIdentification.parse({ ...row, ageBand: age_band }),
    ]),
  );
}

export async function saveSelfIdentification(trx: Trx, row: Insertable<SelfIdentificationsTable>): Promise<void> {
  await trx
    .insertInto('self_identifications')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'application_id']).doUpdateSet({
        gender: sql`excluded.gender`,
        age_band: sql`excluded.age_band`,
        disability: sql`excluded.disability`,
        minority: sql`excluded.minority`,
        consent_text: sql`excluded.consent_text`,
        given_at: sql`excluded.given_at`,
      }),
    )
    .execute();
}

export async function deleteSelfIdentification(
  trx: Trx,
  { workspaceId, applicationId }: ApplicationKey,
): Promise<void> {
  await trx
    .deleteFrom('self_identifications')
    .where('workspace_id', '=', workspaceId)
    .where('application_id', '=', applicationId)
    .execute();
}

export interface ComparedApplicant {
  readonly jobId: string;
  readonly candidateId: string;
  readonly applicationIds: readonly string[];
  readonly selected: boolean;
  /** Undefined: not worked out yet. */
  readonly facts: StoredFacts | undefined;
}

/** Everybody who applied for the job, or for each job of the transaction's workspace, once for each; selected is whose match somebody said to be good. */
export async function listCompared(trx: Trx, jobId: string | null): Promise<ComparedApplicant[]> {
  const { rows } = await sql<{
    job_id: string;
    candidate_id: string;
    applications: string[];
    selected: boolean;
    facts: unknown;
  }>`
    select a.job_id, r.candidate_id, array_agg(a.id::text order by a.id) as applications, f.facts,
      exists (select from match_feedback m where m.workspace_id = r.workspace_id and m.job_id = a.job_id
        and m.candidate_id = r.candidate_id and m.verdict = 'good') as selected
    from job_applications a
      join resumes r on r.workspace_id = a.workspace_id and r.id = a.resume_id
      left join match_facts f on f.workspace_id = r.workspace_id and f.candidate_id = r.candidate_id
    where (${jobId}::uuid is null or a.job_id = ${jobId}::uuid) and r.candidate_id is not null
    group by a.job_id, r.workspace_id, r.candidate_id, f.facts`.execute(trx);
  return rows.map(({ job_id, candidate_id, applications, selected, facts }) => ({
    ...{ jobId: job_id, candidateId: candidate_id, applicationIds: applications, selected },
    facts: facts === null ? undefined : StoredFacts.parse(facts),
  }));
}
