import type { Run } from '@vitae/schema';
import { expect, it } from 'vitest';
import { filledGaps } from './filled-gaps.ts';

/** Letters at the given x positions, the last of which ends the run. */
const run = (text: string, edges: number[]): Run => ({
  text,
  edges,
  box: { x: edges[0] ?? 0, y: 0, width: (edges.at(-1) ?? 0) - (edges[0] ?? 0), height: 10 },
  baseline: 8,
  size: 10,
});
const read = (row: readonly Run[]) => filledGaps(row).map(({ text }) => text);

it('puts a number of another font into the hole that the line leaves for it', () => {
  const line = run('年 月入社', [20, 30, 35, 45, 55, 65]);
  expect(read([run('2019', [0, 5, 10, 15, 20]), line, run('4', [30, 35])])).toEqual(['2019', '年', '4', '月入社']);
});

it('finds a hole that no space stands for', () => {
  expect(read([run('年月', [20, 35, 45]), run('4', [30, 35])])).toEqual(['年', '4', '月']);
});

it('leaves letters that touch each other alone', () => {
  const row = [run('Bridge', [0, 5, 10, 15, 20, 25, 30]), run('keeper', [29.8, 35, 40, 45, 50, 55, 60])];
  expect(filledGaps(row)).toBe(row);
});
