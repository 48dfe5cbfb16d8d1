import { expect, it } from 'vitest';
import { cutAt } from './columns.ts';
import type { Fragment } from './fragment.ts';

/** With no more than what a cut is found by: the whole of a fragment comes out of rows and runs. */
function fragment(text: string, x: number, width: number, baseline: number): Fragment {
  const box = { x, y: baseline - 8, width, height: 10 };
  return { text, box, baseline, size: 10, date: false, heading: false } as Fragment;
}

const texts = (fragments: readonly Fragment[] | undefined) => fragments?.map(({ text }) => text);

it('a row that leads over the corridor belongs to neither column, with all of its pieces', () => {
  const contacts = [
    fragment('mira.falkenberg@example.org', 40, 130, 60),
    fragment('github.com/mirafalken', 180, 100, 60),
    fragment('Aarhus', 330, 40, 60),
  ];
  const rows = [80, 94, 108].flatMap((y) => [fragment('Pilot', 40, 120, y), fragment('Radar', 210, 60, y)]);
  const cut = cutAt([...contacts, ...rows], 205);
  expect(texts(cut?.left)).toEqual(['Pilot', 'Pilot', 'Pilot']);
  expect(texts(cut?.right)).toEqual(['Radar', 'Radar', 'Radar']);
});
