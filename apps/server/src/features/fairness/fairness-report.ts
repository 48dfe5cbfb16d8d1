// The impact-ratio report of a job: how groups of applicants fared, by what they told of themselves for this purpose.
import { SCORER_VERSION, scoreMatch } from '@vitae/matching';
import { csvCell } from '@vitae/schema';
import type { FairnessReport } from '@vitae/schema/api';
import type { SkillTaxonomy } from '@vitae/taxonomy';
import { asSystem, type Db, withWorkspace } from '../../platform/database/database.ts';
import type { Reader } from '../candidates/read-candidates.ts';
import { compiledJob, lazyRelations } from '../matching/read-matches.ts';
import { listCompared, listSelfIdentifications } from './fairness-store.ts';
import { impactRatios, medianScore } from './impact-ratios.ts';

export interface FairnessReportParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly taxonomy: SkillTaxonomy;
}

/** Throws `resource.not-found`. */
export type MakeFairnessReport = (reader: Reader, jobId: string) => Promise<FairnessReport>;

/** What people told is read in a transaction of its own, which sees nothing else of them. */
export function createFairnessReport({ db, now, taxonomy }: FairnessReportParts): MakeFairnessReport {
  const relations = lazyRelations(taxonomy);
  return async (reader, jobId) => {
    const compared = await withWorkspace(db, reader, async (trx) => {
      const job = await compiledJob(trx, jobId, { relations: relations(), now });
      return (await listCompared(trx, jobId)).map(({ candidateId, facts, ...one }) => ({
        ...one,
        score: facts === undefined ? undefined : scoreMatch(job, { id: candidateId, ...facts }).score,
      }));
    });
    const ids = compared.flatMap(({ applicationIds }) => applicationIds);
    const told = await asSystem(db, 'fairness: what applicants told', (trx) =>
      listSelfIdentifications(trx, reader.workspaceId, ids),
    );
    const applicants = compared.map(({ applicationIds, selected, score }) => ({
      // Who applied twice: what was told last.
      told: told.get(applicationIds.findLast((id) => told.has(id)) ?? ''),
      ...{ selected, score },
    }));
    return {
      ...{ jobId, at: now().toISOString(), applicants: applicants.length, scorer: SCORER_VERSION },
      answered: applicants.filter((one) => one.told !== undefined).length,
      medianScore: medianScore(applicants),
      groups: impactRatios(applicants),
    };
  };
}

const COLUMNS = [
  ...(['attribute', 'group', 'people', 'selected', 'selectionRate', 'impactRatio', 'aboveMedianRate'] as const),
  ...(['scoreImpactRatio', 'smallSample', 'belowFourFifths'] as const),
];

/** UTF-8 with a byte-order mark, one line for each group; empty cells are figures of groups too small to be shown. */
export function fairnessCsv({ groups }: FairnessReport): string {
  const lines = groups.map((group) => COLUMNS.map((column) => String(group[column] ?? '')));
  return `\uFEFF${[COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
