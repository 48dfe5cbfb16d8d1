// SQL of `llm_experiments` and `llm_experiment_runs`.
import type { ExperimentSettings } from '@vitae/schema/api';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Trx } from '../../platform/database/database.ts';
import type { LlmExperimentRunsTable, LlmExperimentsTable } from './experiments-tables.ts';

export type ExperimentRow = Selectable<LlmExperimentsTable>;

export async function listExperiments(trx: Trx): Promise<ExperimentRow[]> {
  return await trx.selectFrom('llm_experiments').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
}

export async function findExperimentToChange(trx: Trx, id: string): Promise<ExperimentRow | undefined> {
  return await trx.selectFrom('llm_experiments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function findRunning(trx: Trx, template: string): Promise<ExperimentRow | undefined> {
  return await trx
    .selectFrom('llm_experiments')
    .selectAll()
    .where('template', '=', template)
    .where('state', '=', 'running')
    .executeTakeFirst();
}

export async function insertExperiment(trx: Trx, id: string, settings: ExperimentSettings, now: Date): Promise<void> {
  const { arms, ...columns } = settings;
  await trx
    .insertInto('llm_experiments')
    .values({
      ...columns,
      ...{ id, state: 'draft', arms: JSON.stringify(arms), created_at: now, started_at: null, ended_at: null },
    })
    .execute();
}

export async function setState(trx: Trx, id: string, state: 'running' | 'ended', now: Date): Promise<void> {
  await trx
    .updateTable('llm_experiments')
    .set(state === 'running' ? { state, started_at: now } : { state, ended_at: now })
    .where('id', '=', id)
    .execute();
}

/** Its runs go with it. */
export async function deleteExperiment(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('llm_experiments').where('id', '=', id).execute();
}

export async function insertRuns(trx: Trx, runs: readonly Insertable<LlmExperimentRunsTable>[]): Promise<void> {
  if (runs.length > 0)
    await trx
      .insertInto('llm_experiment_runs')
      .values([...runs])
      .execute();
}

/** Sums over the runs of an arm; `…2` is the sum of squares. */
export interface ArmSums {
  readonly arm: string;
  readonly runs: number;
  readonly good: number;
  readonly milliseconds: number;
  readonly milliseconds2: number;
  readonly priced: number;
  readonly cost: number;
  readonly cost2: number;
  readonly compared: number;
  readonly agreement: number;
  readonly agreement2: number;
  /** Runs whose answer was taken. */
  readonly used: number;
  readonly corrections: number;
  readonly corrections2: number;
}

/** Corrections are the changes that people made to the résumé after the run. */
export async function sumRuns(trx: Trx, experimentId: string): Promise<ArmSums[]> {
  const { rows } = await sql<ArmSums>`
    select arm, count(*)::int as runs, (count(*) filter (where ok))::int as good,
      sum(milliseconds)::float8 as milliseconds, sum(milliseconds * milliseconds)::float8 as milliseconds2,
      count(cost)::int as priced, coalesce(sum(cost), 0)::float8 as cost, coalesce(sum(cost::float8 * cost), 0)::float8 as cost2,
      count(agreement)::int as compared, coalesce(sum(agreement), 0)::float8 as agreement,
      coalesce(sum(agreement * agreement), 0)::float8 as agreement2,
      (count(*) filter (where ok and not shadow))::int as used,
      coalesce(sum(changes) filter (where ok and not shadow), 0)::float8 as corrections,
      coalesce(sum(changes * changes) filter (where ok and not shadow), 0)::float8 as corrections2
    from llm_experiment_runs r cross join lateral (
      select coalesce(sum(jsonb_array_length(v.changes)), 0)::float8 as changes from resume_versions v
      where v.resume_id = r.resume_id and v.workspace_id = r.workspace_id and v.kind = 'correction' and v.created_at > r.at
    ) c
    where experiment_id = ${experimentId} group by arm`.execute(trx);
  return rows;
}
