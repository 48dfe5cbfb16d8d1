// Experiments: made, started and ended by an admin, and asked by the engine for who gets which version.
import { VitaeError } from '@vitae/schema';
import { type ArmOutcome, Experiment, ExperimentArm, type ExperimentSettings } from '@vitae/schema/api';
import { z } from 'zod';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { findVersion } from '../templates/template-store.ts';
import { type Assignment, assignArm } from './assign-arm.ts';
import { estimateMean, estimateShare } from './estimate.ts';
import {
  type ArmSums,
  deleteExperiment,
  type ExperimentRow,
  findExperimentToChange,
  findRunning,
  insertExperiment,
  insertRuns,
  listExperiments,
  setState,
  sumRuns,
} from './experiment-store.ts';

/** Those with an id throw `resource.not-found`. */
export interface Experiments {
  list(): Promise<Experiment[]>;
  get(id: string): Promise<Experiment>;
  /** Throws `request.invalid` for versions that the template doesn't have. */
  create(settings: ExperimentSettings): Promise<Experiment>;
  /** Throws `resource.conflict` when it has begun, or another one of the same template is running. */
  start(id: string): Promise<Experiment>;
  /** Throws `resource.conflict` when it isn't running. */
  end(id: string): Promise<Experiment>;
  /** With all its runs. Throws `resource.conflict` while it is running. */
  delete(id: string): Promise<void>;
  /** Undefined: the version in production. */
  assign(template: string, user: { userId: string; workspaceId: string }): Promise<Assignment | undefined>;
  record(runs: readonly ExperimentRun[]): Promise<void>;
}

export interface ExperimentRun {
  readonly experimentId: string;
  readonly arm: string;
  readonly shadow: boolean;
  readonly workspaceId: string;
  readonly resumeId: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  /** Millionths of a US dollar. */
  readonly cost: number | null;
  /** Of what was only compared. */
  readonly agreement: number | null;
}

const Arms = z.array(ExperimentArm);

export function createExperiments({ db, now }: { readonly db: Db; readonly now: () => Date }): Experiments {
  const change = (id: string, purpose: string, work: (trx: Trx, row: ExperimentRow) => Promise<void>) =>
    asSystem(db, `experiments: ${purpose}`, async (trx) => {
      await work(trx, (await findExperimentToChange(trx, id)) ?? notFound());
    });
  const get = (id: string) =>
    asSystem(db, 'experiments: read', async (trx) =>
      toExperiment(trx, (await findExperimentToChange(trx, id)) ?? notFound()),
    );
  return {
    get,
    list: () =>
      asSystem(db, 'experiments: list', async (trx) => {
        const items: Experiment[] = [];
        for (const row of await listExperiments(trx)) items.push(await toExperiment(trx, row));
        return items;
      }),
    create: async (settings) => {
      const id = newId();
      await asSystem(db, 'experiments: create', async (trx) => {
        await checkVersions(trx, settings);
        await insertExperiment(trx, id, settings, now());
      });
      return await get(id);
    },
    start: async (id) => {
      await change(id, 'start', async (trx, row) => {
        if (row.state !== 'draft') throw conflict('This experiment has begun before.');
        const running = await findRunning(trx, row.template);
        if (running !== undefined) throw conflict(`“${running.name}” is running with this template.`);
        await setState(trx, id, 'running', now());
      });
      return await get(id);
    },
    end: async (id) => {
      await change(id, 'end', async (trx, row) => {
        if (row.state !== 'running') throw conflict('This experiment is not running.');
        await setState(trx, id, 'ended', now());
      });
      return await get(id);
    },
    delete: (id) =>
      change(id, 'delete', async (trx, row) => {
        if (row.state === 'running') throw conflict('End the experiment first.');
        await deleteExperiment(trx, id);
      }),
    assign: async (template, user) => {
      const row = await asSystem(db, 'experiments: assign', (trx) => findRunning(trx, template));
      return row === undefined ? undefined : assignArm({ ...row, kind: kindOf(row), arms: Arms.parse(row.arms) }, user);
    },
    record: (runs) =>
      asSystem(db, 'experiments: record', (trx) =>
        insertRuns(
          trx,
          runs.map((run) => ({
            ...{ id: newId(), experiment_id: run.experimentId, arm: run.arm, shadow: run.shadow, at: now() },
            ...{ workspace_id: run.workspaceId, resume_id: run.resumeId, ok: run.ok, cost: run.cost },
            ...{ milliseconds: run.milliseconds, agreement: run.agreement },
          })),
        ),
      ),
  };
}

function notFound(): never {
  throw new VitaeError('resource.not-found');
}

const conflict = (detail: string) => new VitaeError('resource.conflict', { detail });
const kindOf = ({ kind }: ExperimentRow): Experiment['kind'] => Experiment.shape.kind.parse(kind);

async function checkVersions(trx: Trx, { template, arms }: ExperimentSettings): Promise<void> {
  const errors: { path: string; message: string }[] = [];
  for (const [at, { version }] of arms.entries()) {
    if ((await findVersion(trx, template, version)) === undefined) {
      errors.push({ path: `body.arms.${at}.version`, message: 'The template has no such version.' });
    }
  }
  if (errors.length > 0) throw new VitaeError('request.invalid', { errors });
}

async function toExperiment(trx: Trx, row: ExperimentRow): Promise<Experiment> {
  const sums = new Map((await sumRuns(trx, row.id)).map((one) => [one.arm, one]));
  return Experiment.parse({
    ...{ id: row.id, name: row.name, template: row.template, kind: row.kind, share: row.share, state: row.state },
    workspaces: row.workspaces,
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    arms: Arms.parse(row.arms).map((arm) => outcomeOf(arm, sums.get(arm.name))),
  });
}

function outcomeOf({ name, version, weight }: ExperimentArm, sums: ArmSums | undefined): ArmOutcome {
  const none = { runs: 0, success: null, corrections: null, milliseconds: null, cost: null, agreement: null };
  if (sums === undefined) return { name, version, weight, ...none };
  return {
    ...{ name, version, weight, runs: sums.runs },
    success: estimateShare(sums.good, sums.runs),
    corrections: estimateMean(sums.corrections, sums.corrections2, sums.used),
    milliseconds: estimateMean(sums.milliseconds, sums.milliseconds2, sums.runs),
    cost: estimateMean(sums.cost, sums.cost2, sums.priced),
    agreement: estimateMean(sums.agreement, sums.agreement2, sums.compared),
  };
}
