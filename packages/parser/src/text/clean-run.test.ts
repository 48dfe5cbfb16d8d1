import { describe, expect, it } from 'vitest';
import { cleanRun } from './clean-run.ts';

const box = { x: 0, y: 0, width: 40, height: 10 };
const clean = (text: string, edges: number[]) => cleanRun({ text, box, baseline: 8, size: 10, edges });

describe('spaces between ideographs', () => {
  it('go where they have no width: the font changed', () => {
    expect(clean('用 途', [0, 10, 10.2, 20])).toEqual({ text: '用途', edges: [0, 10.2, 20] });
  });

  it('stay where they are meant, and beside other letters', () => {
    expect(clean('佐藤 花', [0, 10, 20, 25, 35]).text).toBe('佐藤 花');
    expect(clean('用 A', [0, 10, 10.2, 20]).text).toBe('用 A');
  });
});

describe('signs of typesetting', () => {
  it('are the plain signs that they stand for', () => {
    const text = 'f.berg@haus\u2010post.de \u2219 Jena';
    const run = { text, box, baseline: 8, size: 10 };
    expect(cleanRun(run).text).toBe('f.berg@haus-post.de · Jena');
    expect(cleanRun({ ...run, text: '港務局\uff5c領航員' }).text).toBe('港務局|領航員');
    expect(cleanRun({ ...run, text: '\u25b7 Led the shift' }).text).toBe('▸ Led the shift');
  });
});
