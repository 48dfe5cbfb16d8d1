import { expect, it } from 'vitest';
import type { Fragment } from './fragment.ts';
import { gridItems } from './grid-items.ts';

/** With no more than what a grid is told by. */
function fragment(text: string, x: number, baseline: number, bold = false): Fragment {
  const box = { x, y: baseline - 8, width: text.length * 5, height: 10 };
  return { text, box, baseline, size: 10, styles: [{ bold }], date: false, heading: false } as unknown as Fragment;
}

const row = (baseline: number, bold: boolean, ...texts: readonly string[]) =>
  texts.map((text, i) => fragment(text, 50 + i * 150, baseline, bold));
const words = (rows: readonly (readonly Fragment[])[]) => rows.map((fragments) => fragments.map((f) => f.text));

it('items of a grid are read one after the other, their wrapped names too', () => {
  const rows = [
    row(100, true, 'Forklift Trainer', 'Cold Store Guide', 'Crane Signals'),
    [fragment('(FT)', 50, 112, true), fragment('Dock Office', 200, 112), fragment('Crane Guild', 350, 112)],
    [fragment('Dock Office', 50, 124)],
  ];
  expect(words(gridItems(rows)).flat()).toEqual([
    ...['Forklift Trainer', '(FT)', 'Dock Office'],
    ...['Cold Store Guide', 'Dock Office'],
    ...['Crane Signals', 'Crane Guild'],
  ]);
});

it('what reaches over the columns is the text of an entry, whose head is no grid', () => {
  const rows = [
    row(100, true, 'Harbour Inn', 'Cook'),
    row(112, false, '2019', 'Oslo'),
    [fragment('Cooked for two hundred guests a day', 50, 124)],
  ];
  expect(gridItems(rows)).toEqual(rows);
});

it('a table with a head is read row by row', () => {
  const lines = [1, 2, 3, 4, 5].map((i) => row(100 + i * 12, false, `Skill ${i}`, `Level ${i}`));
  const rows = [row(100, true, 'Skill', 'Level'), ...lines];
  expect(gridItems(rows)).toEqual(rows);
});
