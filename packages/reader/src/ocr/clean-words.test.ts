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

it('keeps the hyphens of small print, which are hardly a pixel high', () => {
  expect(texts(word('2016'), word('-', { width: 3, height: 2, confidence: 82 }), word('2019'))).toEqual([
    '2016',
    '-',
    '2019',
  ]);
});

it('takes circles and squares that stand in a column for bullets, however they were read', () => {
  const item = (text: string, line: string, confidence = 80) => [
    word(text, { width: 14, height: 14, left: 60, confidence, line }),
    word('Trained', { line }),
  ];
  const items = [...item('O', 'a'), ...item('o', 'b'), ...item('6', 'c'), ...item('©', 'd')];
  expect(texts(...items).filter((text) => text === '•')).toHaveLength(4);
  expect(texts(...item('6', 'a'))).toEqual(['6', 'Trained']);
  expect(texts(...item('o', 'a'), ...item('e', 'b'), ...item('a', 'c'))).not.toContain('•');
});

it('drops specks and edges of panels that stand apart, and pictures in front of words', () => {
  const far = { left: 900 };
  expect(texts(word('Nurse'), word('3', { ...far, width: 4, height: 4 }))).toEqual(['Nurse']);
  expect(texts(word('Nurse'), word('|', { ...far, width: 3 }))).toEqual(['Nurse']);
  expect(texts(word('Nurse'), word('os', { ...far, confidence: 40 }))).toEqual(['Nurse']);
  expect(texts(word('8', { height: 54, confidence: 60 }), word('Profile'))).toEqual(['Profile']);
  expect(texts(word('Leeds'), word('|', { width: 3 }), word('York'))).toEqual(['Leeds', '|', 'York']);
});

it('keeps a name in large print', () => {
  expect(texts(word('Trained'), word('nurses'), word('Reyes', { height: 150, width: 400, line: 'b' }))).toContain(
    'Reyes',
  );
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
