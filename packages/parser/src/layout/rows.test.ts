import { describe, expect, it } from 'vitest';
import type { Fragment } from './fragment.ts';
import { beginnings, splitAtDates } from './gutter-blocks.ts';
import { stretchedPart } from './justified.ts';
import { itemColumns, rowsOf } from './rows.ts';

function fragment(text: string, x: number, baseline: number, date = false): Fragment {
  const box = { x, y: baseline - 8, width: text.length * 5, height: 10 };
  const edges = Array.from({ length: text.length + 1 }, (_, i) => x + i * 5);
  return {
    page: 1,
    text,
    edges,
    box,
    baseline,
    size: 10,
    styles: [],
    date,
    heading: false,
    paragraph: undefined,
    cell: undefined,
    confidence: undefined,
    leftwards: false,
    breaks: false,
  };
}

const words = (rows: readonly (readonly Fragment[])[]) => rows.map((row) => row.map((f) => f.text));

describe('rowsOf', () => {
  it('puts fragments of one base line into one row, from left to right', () => {
    const rows = rowsOf([fragment('right', 200, 50), fragment('left', 50, 51), fragment('below', 50, 64)]);
    expect(words(rows)).toEqual([['left', 'right'], ['below']]);
  });
});

describe('itemColumns', () => {
  it('reads items side by side one column after the other', () => {
    const rows = [
      [fragment('• a', 50, 50), fragment('• c', 300, 50)],
      [fragment('• b', 50, 64), fragment('• d', 300, 64)],
    ];
    expect(words(itemColumns(rows)).flat()).toEqual(['• a', '• b', '• c', '• d']);
  });
});

describe('the blocks of a gutter', () => {
  it('are parted where one date stands below another', () => {
    const block = [fragment('2019 – 2021', 50, 50, true), fragment('2015 – 2019', 50, 64, true)];
    expect(words(splitAtDates(block))).toEqual([['2019 – 2021'], ['2015 – 2019']]);
  });

  it('stay together over a range that goes on in the next line', () => {
    const block = [fragment('Mar 2019 –', 50, 50, true), fragment('Jun 2021', 50, 64, true)];
    expect(splitAtDates(block)).toHaveLength(1);
  });

  it('begin at the row on their own base line', () => {
    const rows = rowsOf([50, 64, 90, 104].map((y) => fragment('text', 200, y)));
    const [a, b] = beginnings([[fragment('2019', 50, 50)], [fragment('2015', 50, 90)]], rows);
    expect(a).toBeCloseTo(49.9);
    expect(b).toBeCloseTo(89.9);
  });
});

describe('a line set in full measure', () => {
  const set = (gaps: readonly number[], words: readonly string[]) => {
    let x = 50;
    return words.map((word, i) => {
      const at = fragment(word, x, 50);
      x += word.length * 5 + (gaps[i] ?? 0);
      return at;
    });
  };

  it('is one line, however wide its spaces are', () => {
    expect(stretchedPart(set([20, 20, 26, 20], ['Guild', 'of', 'Harbour,', 'Pilot', 'Licence']))).toEqual({
      from: 0,
      to: 5,
    });
  });

  it('may stand beside the cell of a date', () => {
    const row = set([70, 20, 20, 20, 20], ['2019', 'Guild', 'of', 'Harbour,', 'Pilot', 'Licence']);
    expect(stretchedPart(row)).toEqual({ from: 1, to: 6 });
  });

  it('is told from columns by its even gaps, and from chips by its punctuation', () => {
    expect(stretchedPart(set([20, 60, 90, 31], ['Guild', 'of', 'Harbour,', 'Pilot', 'Licence']))).toBeUndefined();
    expect(stretchedPart(set([20, 20, 20, 20], ['Knots', 'Charts', 'Tides', 'Radio', 'Sails']))).toBeUndefined();
  });
});
