// The impact-ratio report of a job, or of all jobs of a workspace: how groups of applicants fared, by what they told of themselves for this purpose.
import { type CompiledJob, SCORER_VERSION, scoreMatch } from '@vitae/matching';
import { csvCell } from '@vitae/schema';
import type { FairnessReport } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { asSystem, type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { compiledJob } from '../matching/read-matches.ts';
import { createSkillsOfWorkspaces } from '../matching/workspace-skills.ts';
import { type ComparedApplicant, listCompared, listSelfIdentifications } from './fairness-store.ts';
import { impactRatios, medianScore } from './impact-ratios.ts';

export interface FairnessReportParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly taxonomy: SkillTaxonomy;
}

/** Of one job, or with null of all jobs of the workspace. Throws `resource.not-found`. */
export type MakeFairnessReport = (reader: Reader, jobId: string | null) => Promise<FairnessReport>;

/** What people told is read in a transaction of its own, which sees nothing else of them. */
export function createFairnessReport({ db, now, taxonomy }: FairnessReportParts): MakeFairnessReport {
  const skillsOf = createSkillsOfWorkspaces(taxonomy);
  return async (reader, jobId) => {
    const compared = await withWorkspace(db, reader, async (trx) => {
      const { relations } = await skillsOf.of(trx, reader.workspaceId);
      const jobOf = (id: string) => compiledJob(trx, id, { relations: relations(), now });
      if (jobId !== null) await jobOf(jobId);
      return await scored(await listCompared(trx, jobId), jobOf);
    });
    const ids = compared.flatMap(({ applicationIds }) => applicationIds);
    const told = await asSystem(db, 'fairness: what applicants told', (trx) =>
      listSelfIdentifications(trx, reader.workspaceId, ids),
    );
    const applicants = compared.map(({ jobId: id, candidateId, applicationIds, selected, score }) => ({
      // Who applied twice: what was told last.
      told: told.get(applicationIds.findLast((one) => told.has(one)) ?? ''),
      ...{ jobId: id, person: candidateId, selected, score },
    }));
    const jobs = Map.groupBy(applicants, (one) => one.jobId);
    const peopleOf = (of: typeof applicants) => new Set(of.map(({ person }) => person)).size;
    return {
      ...{ jobId, jobs: jobs.size, at: now().toISOString(), applicants: peopleOf(applicants), scorer: SCORER_VERSION },
      answered: peopleOf(applicants.filter((one) => one.told !== undefined)),
      medianScore: jobId === null ? null : medianScore(applicants),
      groups: impactRatios([...jobs.values()]),
    };
  };
}

/** Each job is made ready once. */
async function scored(compared: readonly ComparedApplicant[], jobOf: (id: string) => Promise<CompiledJob>) {
  const jobs = new Map<string, CompiledJob>();
  for (const { jobId } of compared) if (!jobs.has(jobId)) jobs.set(jobId, await jobOf(jobId));
  return compared.map(({ facts, ...one }) => {
    const job = jobs.get(one.jobId);
    const score =
      facts === undefined || job === undefined ? undefined : scoreMatch(job, { id: one.candidateId, ...facts }).score;
    return { ...one, score };
  });
}

const COLUMNS = [
  ...([
    'attribute',
    'group',
    'people',
    'applications',
    'selected',
    'selectionRate',
    'impactRatio',
    'aboveMedianRate',
  ] as const),
  ...(['scoreImpactRatio', 'smallSample', 'belowFourFifths'] as const),
];

/** UTF-8 with a byte-order mark, one line for each group; empty cells are figures of groups too small to be shown. */
export function fairnessCsv({ groups }: FairnessReport): string {
  const lines = groups.map((group) => COLUMNS.map((column) => String(group[column] ?? '')));
  return `\uFEFF${[COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
