import { VitaeError } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeCursor, encodeCursor, pageOf } from './cursor.ts';

const Position = z.tuple([z.string(), z.int()]);

describe('a cursor', () => {
  it('comes back as it went out', () => {
    expect(decodeCursor(encodeCursor(['é', 1]), Position)).toEqual(['é', 1]);
    expect(decodeCursor(undefined, Position)).toBeUndefined();
  });

  it.each(['', '!!', 'bm9uc2Vuc2U', encodeCursor([1]), encodeCursor({ a: 1 })])(
    'of another list is refused: %j',
    (cursor) => {
      expect(() => decodeCursor(cursor, Position)).toThrow(VitaeError);
    },
  );
});

it('a page has a next one only when there is more', () => {
  const page = (rows: number[]) => pageOf(rows, 2, String, (row) => [`${row}`, row]);
  expect(page([1, 2])).toEqual({ items: ['1', '2'], nextCursor: null });
  expect(page([])).toEqual({ items: [], nextCursor: null });
  const { items, nextCursor } = page([1, 2, 3]);
  expect(items).toEqual(['1', '2']);
  expect(decodeCursor(nextCursor ?? '', Position)).toEqual(['2', 2]);
});
