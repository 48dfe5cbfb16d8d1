// The decision log of a job: what people decided, and what the system had said.
import { csvCell, type Factor, VitaeError } from '@vitae/schema';
import type { ListQuery, MatchDecision, MatchDecisionList } from '@vitae/schema/api';
import { z } from 'zod';
import { withWorkspace } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { toPerson } from '../candidates/candidate-row.ts';
import { namesOf, type Reader } from '../candidates/read-candidates.ts';
import { listDecisions, type StoredDecision } from './match-decision-store.ts';
import { listJobsToMatch } from './match-job-store.ts';
import type { ReadMatchesParts } from './read-matches.ts';

/** Each throws `resource.not-found`. */
export interface DecisionLog {
  list(reader: Reader, jobId: string, query: ListQuery): Promise<MatchDecisionList>;
  /** UTF-8 with a byte-order mark, as spreadsheets want it. */
  csv(reader: Reader, jobId: string): Promise<string>;
}

/** Decisions that one file has; there are not more of one job. */
const MOST_IN_FILE = 50_000;

export function createDecisionLog({ db, userNames }: Pick<ReadMatchesParts, 'db' | 'userNames'>): DecisionLog {
  const read = (reader: Reader, jobId: string, page: Parameters<typeof listDecisions>[2]) =>
    withWorkspace(db, reader, async (trx) => {
      if ((await listJobsToMatch(trx, [jobId])).length === 0) throw new VitaeError('resource.not-found');
      const rows = await listDecisions(trx, jobId, page);
      const people = await namesOf(
        rows.map(({ decidedBy }) => decidedBy),
        userNames,
      );
      return { rows, toDecision: (row: StoredDecision) => toDecision(row, people) };
    });
  return {
    list: async (reader, jobId, { limit, cursor }) => {
      const before = decodeCursor(cursor, z.object({ id: z.uuid() }))?.id;
      const { rows, toDecision: toItem } = await read(reader, jobId, { limit: limit + 1, before });
      return pageOf(rows, limit, toItem, ({ id }) => ({ id }));
    },
    csv: async (reader, jobId) => {
      const { rows, toDecision: toItem } = await read(reader, jobId, { limit: MOST_IN_FILE, before: undefined });
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

function cellsOf({ at, by, candidateId, verdict, reason, score, tier, rank, pool, scorer, factors }: MatchDecision) {
  const points = FACTORS.map((name) => factors.find(({ factor }) => factor === name)?.points ?? 0);
  return [
    ...[at, by?.name ?? '', candidateId, verdict ?? 'taken back', reason ?? '', score, tier, rank ?? '', pool, scorer],
    ...points,
  ];
}

function lineOf(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\r\n`;
}
