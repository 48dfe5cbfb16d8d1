import type { ReadDocument } from '@vitae/schema';
import { expect, it } from 'vitest';
import type { Flow } from './reading-order.ts';
import { rightEdges } from './right-edges.ts';
import type { Row } from './rows.ts';

const flow = (left: number, right: number, ...baselines: readonly number[]): Flow => {
  const rows = baselines.map((baseline) => [{ page: 1, baseline }] as unknown as Row);
  return { rows, left, right, gutter: false, apart: false };
};
const edges = (layout: 'fixed' | 'flow', ...flows: readonly Flow[]) =>
  rightEdges(flows, { layout, pages: [{ width: 595 }] } as unknown as ReadDocument);

it('a narrow column ends before the one beside it, however wide the name above is', () => {
  expect(edges('fixed', flow(50, 285, 60), flow(50, 171, 100, 300), flow(220, 539, 100, 400))).toEqual([285, 208, 539]);
});

it('parts of one column one below the other share the edge of the widest', () => {
  expect(edges('fixed', flow(50, 400, 60), flow(50, 171, 100, 300))).toEqual([400, 400]);
});

it('flowing formats have equal margins', () => {
  expect(edges('flow', flow(50, 171, 60))).toEqual([545]);
});
