import { expect, it } from 'vitest';
import { phraseOpenings } from './phrase-openings.ts';

const PHRASES = ['work experience', 'cv', 'langues', 'expérience', 'опыт работы', '教育'];

it('never denies a text that begins with a phrase, however its letters are set', () => {
  const mayOpen = phraseOpenings(PHRASES);
  for (const phrase of PHRASES) {
    for (const text of [phrase, phrase.toUpperCase(), `${phrase} & more`, `${phrase}: 2019`, phrase.replace('r', 'r ')])
      expect(mayOpen(text), text).toBe(true);
  }
});

it('denies plain words that begin with none', () => {
  const mayOpen = phraseOpenings(PHRASES);
  const texts = ['Managed several teams', 'Northwind Valves GmbH', 'Berlin, Germany', 'Test Engineer'];
  expect(texts.filter((text) => mayOpen(text))).toEqual([]);
});

it('denies nothing that begins with a sign, a digit or another letter, nor what is too short to tell', () => {
  const mayOpen = phraseOpenings(PHRASES);
  for (const text of ['• Managed', '1. Managed', 'É', 'Ma', '']) expect(mayOpen(text), text).toBe(true);
});
