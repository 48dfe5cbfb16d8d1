// The decision log: what people decided, and what the system had said.
import { csvCell, type Factor, VitaeError } from '@vitae/schema';
import type { DecisionFilterQuery, DecisionListQuery, MatchDecision, MatchDecisionList } from '@vitae/schema/api';
import { z } from 'zod';
import { withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { toPerson } from '../candidates/candidate-row.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import { listDecisions, type StoredDecision } from './match-decision-store.ts';
import { listJobsToMatch } from './match-job-store.ts';
import type { ReadMatchesParts } from './read-matches.ts';

/** Of the workspace, or of one job; each throws `resource.not-found` for a job that isn't there. */
export interface DecisionLog {
  list(reader: Reader, query: DecisionListQuery): Promise<MatchDecisionList>;
  /** UTF-8 with a byte-order mark, as spreadsheets want it. */
  csv(reader: Reader, filter: DecisionFilterQuery): Promise<string>;
}

/** Decisions that one file has, the newest. */
const MOST_IN_FILE = 50_000;

export function createDecisionLog({ db, userNames }: Pick<ReadMatchesParts, 'db' | 'userNames'>): DecisionLog {
  const read = (reader: Reader, filter: DecisionFilterQuery, page: Parameters<typeof listDecisions>[2]) =>
    withWorkspace(db, reader, async (trx) => {
      if (filter.job !== undefined && (await listJobsToMatch(trx, [filter.job])).length === 0) {
        throw new VitaeError('resource.not-found');
      }
      const rows = await listDecisions(trx, filter, page);
      const people = await namesOf(
        rows.map(({ decidedBy }) => decidedBy),
        userNames,
      );
      return { rows, toDecision: (row: StoredDecision) => toDecision(row, people) };
    });
  return {
    list: async (reader, { limit, cursor, ...filter }) => {
      const before = decodeCursor(cursor, z.object({ id: z.uuid() }))?.id;
      const { rows, toDecision: toItem } = await read(reader, filter, { limit: limit + 1, before });
      return pageOf(rows, limit, toItem, ({ id }) => ({ id }));
    },
    csv: async (reader, filter) => {
      const { rows, toDecision: toItem } = await read(reader, filter, { limit: MOST_IN_FILE, before: undefined });
      return `\uFEFF${[HEADER, ...rows.map((row) => cellsOf(toItem(row)))].map(lineOf).join('')}`;
    },
  };
}

function toDecision({ decidedBy, ...decision }: StoredDecision, people: ReadonlyMap<string, string>): MatchDecision {
  return { ...decision, by: toPerson(decidedBy, people) };
}

const FACTORS: readonly Factor[] = ['skills', 'experience', 'education', 'location'];
const HEADER = [
  'at',
  'by',
  'job',
  'job id',
  'candidate id',
  'decision',
  'reason',
  'score',
  'tier',
  'rank',
  'pool',
  'scorer',
  ...FACTORS,
];

function cellsOf({ at, by, job, candidateId, verdict, reason, factors, ...said }: MatchDecision) {
  const { score, tier, rank, pool, scorer } = said;
  const points = FACTORS.map((name) => factors.find(({ factor }) => factor === name)?.points ?? 0);
  return [
    ...[at, by?.name ?? '', job.title, job.id, candidateId, verdict ?? 'taken back', reason ?? ''],
    ...[score, tier, rank ?? '', pool, scorer],
    ...points,
  ];
}

function lineOf(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\r\n`;
}
