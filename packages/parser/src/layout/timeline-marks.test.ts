import { describe, expect, it } from 'vitest';
import { makeDocument, type TestLine } from '../testing/make-document.ts';
import { documentLines } from './document-lines.ts';

const row = (date: string, mark: string, text: string): TestLine[] => [
  { text: date, gap: 2 },
  { text: mark, x: 150, beside: true },
  { text, x: 170, beside: true },
];
const texts = (lines: readonly TestLine[]) => documentLines(makeDocument(lines)).lines.map(({ text }) => text);

describe('dots between dates and what they date', () => {
  it('are no part of the text', () => {
    const lines = [...row('2017 – 2019', '●', 'Welder'), ...row('2015 – 2017', '●', 'Trainee')];
    expect(texts(lines).join(' ')).not.toContain('●');
  });

  it('are list items where one of them has no date before it', () => {
    const lines = [
      ...row('2017 – 2019', '●', 'Welded hulls'),
      ...row('2015 – 2017', '●', 'Built pumps'),
      { text: '●', x: 150 },
      { text: 'Sold pumps', x: 170, beside: true },
    ];
    expect(texts(lines).join(' ').match(/●/g)).toHaveLength(3);
  });
});
