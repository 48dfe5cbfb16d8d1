import type { Page, Run } from '@vitae/schema';
import { expect, it } from 'vitest';
import { hiddenTextFindings } from './hidden-text-findings.ts';

function run(text: string, x: number, y: number, width: number, hidden?: Run['hidden']): Run {
  const box = { x, y, width, height: 10 };
  return { text, box, baseline: y + 8, size: 10, ...(hidden === undefined ? {} : { hidden }) };
}

function codesOf(...runs: Run[]): string[] {
  const page: Page = { number: 1, width: 595, height: 842, runs, links: [], images: [], rules: [] };
  return hiddenTextFindings([page]).map(({ code }) => code);
}

it('tells the end of a line that runs off the page from hidden text', () => {
  const line = [
    run('Aug. 2021', 560, 100, 40),
    run('–', 602, 100, 5, 'off-page'),
    run('Mar 2023', 610, 100, 40, 'off-page'),
  ];
  expect(codesOf(...line)).toEqual(['read.cut-off']);
  expect(codesOf(run('Skills', 50, 100, 40), run('Alchemy', 610, 100, 40, 'off-page'))).toEqual(['read.hidden-text']);
  expect(codesOf(run('Aug. 2021', 560, 100, 40), run('Alchemy', 610, 300, 40, 'off-page'))).toEqual([
    'read.hidden-text',
  ]);
});

it('takes a number under the page for its number', () => {
  expect(codesOf(run('Skills', 50, 100, 40), run('1', 290, 860, 5, 'off-page'))).toEqual(['read.cut-off']);
});
