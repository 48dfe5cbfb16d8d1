// The rows of a segment that can be among the best: an upper bound of each score, and exact scores where the bound is high enough.
import type { CompiledJob } from '../compile-job.ts';
import { scoreEntries } from '../score-match.ts';
import type { BestSoFar } from './best-so-far.ts';
import type { CandidateSegment } from './candidate-segment.ts';
import type { CreditSum, PostingCredits } from './credit-sum.ts';
import type { EntryStore } from './entry-store.ts';
import type { PointTables, RelevantPoints } from './point-tables.ts';
import { BOUND_BOXES, boundBox, firstCut, MARGIN } from './select-best.ts';

export interface SegmentQuestion {
  readonly job: CompiledJob;
  readonly tables: PointTables;
  readonly segment: CandidateSegment;
  readonly sum: CreditSum;
}

/** So many times the number that is wanted is scored first, to learn from which score on a row can still matter. */
const FIRST_ROUND = 1.5;

/** Offers every row that can be among the best, whatever was offered before. */
export function offerBest(question: SegmentQuestion, best: BestSoFar): void {
  const { tables, segment, sum } = question;
  sum.start(segment.rows);
  addSkills(tables, segment, sum);
  const offer = (row: number) => {
    const candidate = segment.candidate(row);
    best.offer({ id: candidate.id, score: scoreEntries(question.job, candidate, segment.entries(row)).score });
  };
  const counts = addPlain(question, floorOf(best));
  const scored = best.isFull ? Number.POSITIVE_INFINITY : offerFirst(question, counts, best, offer);
  offerOthers(question, best, scored, offer);
}

function addSkills({ requirements }: PointTables, segment: CandidateSegment, sum: CreditSum): void {
  for (const { keys, requirement, most } of requirements) {
    const { depth, recency } = requirement;
    const lists: PostingCredits[] = [];
    for (const { key, credit } of keys) {
      const list = segment.holders[key];
      if (list !== undefined) lists.push({ list, depth, recency, credit });
    }
    sum.add(lists, most);
  }
}

/**
 * Adds to the points of skills what needs no adding up, to rows that can still reach the floor; below 0 for a row that is gone.
 * Returns how many rows have their points in each box.
 */
function addPlain({ tables, segment, sum }: SegmentQuestion, floor: number): Uint32Array {
  const { months, standings, places } = segment;
  const { points } = sum;
  const needed = floor - tables.mostPlain - tables.mostRelevant;
  const counts = new Uint32Array(BOUND_BOXES);
  for (let row = 0; row < segment.rows; row++) {
    const skills = points[row] ?? 0;
    if (skills < needed) continue;
    const plain =
      skills +
      (tables.months[months[row] ?? 0] ?? 0) +
      (tables.standings[standings[row] ?? 0] ?? 0) +
      (tables.places[places[row] ?? 0] ?? 0);
    points[row] = plain;
    if (plain < 0) continue;
    const box = boundBox(plain);
    counts[box] = (counts[box] ?? 0) + 1;
  }
  return counts;
}

/** Rows that are likely among the best, while there is nothing to compare with. Returns the points from which on they were offered. */
function offerFirst(
  { segment, sum }: SegmentQuestion,
  counts: Uint32Array,
  best: BestSoFar,
  offer: (row: number) => void,
): number {
  const cut = firstCut(counts, best.most * FIRST_ROUND);
  for (let row = 0; row < segment.rows; row++) if ((sum.points[row] ?? -1) >= cut) offer(row);
  return cut;
}

/** Those with plain points of `scored` or more were offered before. */
function offerOthers(
  { tables, segment, sum }: SegmentQuestion,
  best: BestSoFar,
  scored: number,
  offer: (row: number) => void,
): void {
  const { mostRelevant, relevant } = tables;
  const { points } = sum;
  const { rows, fields } = segment;
  let floor = floorOf(best);
  for (let row = 0; row < rows; row++) {
    const plain = points[row] ?? -1;
    if (plain + mostRelevant < floor || plain < 0 || plain >= scored) continue;
    if (relevant !== undefined && plain + relevantBound(relevant, fields, row) < floor) continue;
    offer(row);
    floor = floorOf(best);
  }
}

/** Bounds are added up in single precision. */
function floorOf(best: BestSoFar): number {
  return Math.max(0, best.floor - MARGIN);
}

/** Rounded up to whole months. */
function relevantBound({ close, points }: RelevantPoints, fields: EntryStore, row: number): number {
  const months = fields.sum(row, (occupation, value) => (close[occupation] ?? 0) * value);
  return points[Math.min(points.length - 1, Math.ceil(months))] ?? 0;
}
