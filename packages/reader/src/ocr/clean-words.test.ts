import { expect, it } from 'vitest';
import { cleanWords } from './clean-words.ts';
import type { OcrWord } from './parse-tsv.ts';

const word = (text: string, more: Partial<OcrWord> = {}): OcrWord => ({
  text,
  left: 100,
  top: 100,
  width: text.length * 12,
  height: 22,
  confidence: 95,
  line: 'a',
  ...more,
});
const texts = (...words: readonly OcrWord[]): string[] => cleanWords(words).map(({ text }) => text);

it('takes small round things in front of a line for bullets', () => {
  const dot = { width: 9, height: 8, confidence: 12 };
  expect(texts(word('e', dot), word('Trained'), word('nurses'))).toEqual(['•', 'Trained', 'nurses']);
  expect(texts(word('Trained'), word('«', { ...dot }))).toEqual(['Trained']);
  expect(texts(word('«Mentor'), word('for'))).toEqual(['• Mentor', 'for']);
  expect(texts(word('y', { height: 18 }), word('lengua'))).toEqual(['y', 'lengua']);
});

it('keeps dashes of date ranges, however flat and unsure, and tells them by their width', () => {
  const dash = (width: number) => word('—', { width, height: 3, confidence: 20 });
  expect(texts(word('2012'), dash(15), word('2014'))).toEqual(['2012', '–', '2014']);
  expect(texts(word('2012'), dash(30), word('2014'))).toEqual(['2012', '—', '2014']);
  expect(texts(word('_—', { width: 400, height: 3 }))).toEqual([]);
});

it('drops stains and photos, and keeps a doubtful word in a sure line', () => {
  expect(texts(word('EEE', { confidence: 5, line: 'b' }), word('Engineer'), word('London'))).toEqual([
    'Engineer',
    'London',
  ]);
  expect(texts(word('Saint'), word('Hilda’s', { confidence: 1 }), word('Infirmary'))).toEqual([
    'Saint',
    'Hilda’s',
    'Infirmary',
  ]);
  expect(texts(word('Senior'), word('Engineer'), word('Face', { height: 300, line: 'c' }))).toEqual([
    'Senior',
    'Engineer',
  ]);
  expect(texts(word('Engineer'), word('~~', { confidence: 40 }))).toEqual(['Engineer']);
});
