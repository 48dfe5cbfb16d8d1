import type { Run } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../testing/make-document.ts';
import { documentLines } from './document-lines.ts';
import { isRightToLeft, readingRuns } from './right-to-left.ts';

/** Runs beside each other from left to right, as they stand on the page. */
const row = (...texts: string[]): Run[] =>
  texts.map((text, i) => ({ text, box: { x: i * 100, y: 0, width: 95, height: 10 }, baseline: 8, size: 10 }));
const read = (...texts: string[]) => readingRuns(row(...texts)).map(({ text }) => text);

describe('a line from right to left', () => {
  it('is read from its right end', () => {
    expect(read('ובכלים', 'Google Classroom', 'שימוש ב-')).toEqual(['שימוש ב-', 'Google Classroom', 'ובכלים']);
  });

  it('keeps the order of Latin words beside each other', () => {
    expect(read('مدير', 'Google', 'Ads', 'حملات')).toEqual(['حملات', 'Google', 'Ads', 'مدير']);
  });

  it('reads marks at the right of Latin words before them', () => {
    expect(read('Java, Python ,', 'ניהול')).toEqual(['ניהול', ' ,', 'Java, Python']);
  });

  it('reads the numbers of a range from the right, each from its left', () => {
    expect(read('מורה', ':2017 - 2013')).toEqual(['2013 - 2017', ':', 'מורה']);
    expect(read('0142 555 79 962+', 'هاتف')).toEqual(['هاتف', '+962 79 555 0142']);
  });

  it('belongs to a page whose text is mostly written so', () => {
    expect(isRightToLeft(row('שלום', 'Java', 'עולם'))).toBe(true);
    expect(isRightToLeft(row('Welding', 'Java', 'עולם'))).toBe(false);
  });
});

it('reads cells of a row from right to left', () => {
  const { lines } = documentLines(
    makeDocument(['ניסיון מקצועי', { text: 'ראש צוות', x: 300 }, { text: 'אורנים', x: 100, beside: true }]),
  );
  expect(lines.map(({ text }) => text)).toEqual(['ניסיון מקצועי', 'ראש צוות\tאורנים']);
});
