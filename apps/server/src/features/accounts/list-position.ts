// Where a page of these lists ended: time and id of its last row.
import { z } from 'zod';
import { decodeCursor } from '../../platform/http/cursor.ts';

const Position = z.tuple([z.iso.datetime(), z.uuid()]);

/** What a store needs for one page and the one row more that tells whether there is another. */
export function pageQuery(query: { limit: number; cursor?: string | undefined }) {
  return { limit: query.limit + 1, after: decodeCursor(query.cursor, Position) };
}

export function positionOf(time: Date, id: string): [string, string] {
  return [time.toISOString(), id];
}
