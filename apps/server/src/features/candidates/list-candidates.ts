// The pool as a list, a page at a time.
import type { CandidateList, CandidateListQuery } from '@vitae/schema/api';
import { z } from 'zod';
import type { Trx } from '../../platform/database/database.ts';
import { decodeCursor, pageOf } from '../../platform/http/cursor.ts';
import { toCandidateSummary } from './candidate-row.ts';
import { listedRows } from './candidate-store.ts';
import { countCandidates, listCandidateIds } from './list-store.ts';

const Position = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** User id → the name to show. */
export type UserNames = (userIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export async function listCandidates(trx: Trx, query: CandidateListQuery, names: UserNames): Promise<CandidateList> {
  const { limit, cursor, ...filter } = query;
  const after = decodeCursor(cursor, Position);
  const positions = await listCandidateIds(trx, filter, { limit: limit + 1, after });
  const rows = new Map(
    (
      await listedRows(
        trx,
        positions.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const owners = [...rows.values()].flatMap(({ owner_id }) => owner_id ?? []);
  const people = owners.length === 0 ? new Map<string, string>() : await names([...new Set(owners)]);
  const page = pageOf(
    positions,
    limit,
    ({ id }) => rows.get(id),
    (position) => position,
  );
  const items = page.items.flatMap((row) => (row === undefined ? [] : [toCandidateSummary(row, people)]));
  return { items, nextCursor: page.nextCursor, total: await countCandidates(trx, filter) };
}
