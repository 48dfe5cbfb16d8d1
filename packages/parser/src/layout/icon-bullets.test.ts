import type { Run } from '@vitae/schema';
import { expect, it } from 'vitest';
import { withIconBullets } from './icon-bullets.ts';

const run = (text: string, x: number, font?: string): Run => ({
  text,
  box: { x, y: 0, width: text.length * 5, height: 10 },
  baseline: 8,
  size: 10,
  ...(font === undefined ? {} : { font }),
});
const texts = (rows: readonly (readonly Run[])[]) => rows.map((row) => row[0]?.text);

it('takes the picture that leads the items of a list for a bullet, whatever letter it is', () => {
  const row = (text: string) => [run('f', 50, 'FontAwesome5Free-Regular'), run(text, 58)];
  expect(
    texts(
      withIconBullets(['Piloted ships through the ice', 'Trained eleven new pilots', 'Wrote the tide tables'].map(row)),
    ),
  ).toEqual(['•', '•', '•']);
});

it('leaves the pictures before contacts and dates as they are', () => {
  const row = (text: string) => [run('f', 50, 'FontAwesome5Free-Regular'), run(text, 58)];
  expect(texts(withIconBullets(['Jan 2019', 'Mar 2020', 'May 2021'].map(row)))).toEqual(['f', 'f', 'f']);
  expect(texts(withIconBullets([row('Piloted ships through the ice')]))).toEqual(['f']);
});
