import { describe, expect, it } from 'vitest';
import type { SentenceFacts } from './sentence-facts.ts';
import { sentenceHolds } from './sentence-holds.ts';

const requirements = [
  { name: 'Python', status: 'met', line: 'Must: Python: met, used for 6 years, last used in 2024' },
  { name: 'SQL', status: 'met', line: 'Must: SQL: met, used for 2.5 years' },
  { name: 'Docker', status: 'not-found', line: 'Must: Docker: not found' },
  { name: 'C++', status: 'partly', line: 'A plus: C++: partly met, through c' },
  { name: 'German', status: 'met', line: 'Must: German: met, level B2' },
] as const;
const FACTS: SentenceFacts = {
  requirements,
  lines: [
    ...requirements.map(({ line }) => line),
    ...['At work for 9 years in all', 'In the field of the job for 7 years', 'Asked for: 5 years of experience'],
    ...['Rank: senior; asked for: senior', 'Education: as asked, in a fitting field', 'Place: lives 12 km away'],
  ],
};

describe('a sentence', () => {
  it.each([
    'Knows Python, used for 6 years, and SQL, but Docker was not found.',
    'The candidate has seven years in the field where 5 years are asked, and lives 12 km away.',
    'Meets Python, SQL and German at level B2; C++ is partly met through C; no proof of Docker.',
    'The candidate meets Python and SQL; not found: Docker.',
    'A senior with a fitting education, 9 years at work in all, and Python last used in 2024.',
  ])('holds that says the facts in other words: %s', (sentence) => {
    expect(sentenceHolds(sentence, FACTS)).toBe(true);
  });

  it.each([
    ['another skill', 'Knows Python and Kubernetes, but Docker was not found.'],
    ['another skill in small letters', 'Knows Python and kubernetes.'],
    ['a skill that only begins like one', 'Knows Python and C#.'],
    ['another number', 'Knows Python, used for 8 years.'],
    ['a number in words', 'Has eleven years in the field.'],
    ['a number with another unit', 'Lives 9 km away.'],
    ['the number of another skill', 'Knows SQL, used for 6 years.'],
    ['years of work as those of a skill', 'Has 9 years of Python experience.'],
    ['a place', 'Lives 12 km away in Leeds.'],
    ['an employer', 'Worked with Python at Northwind.'],
    ['a missing skill as there', 'Knows Python and Docker.'],
    ['a skill that is there as missing', 'Lacks SQL.'],
    ['all where one is missing', 'Meets all requirements.'],
    ['who it is', 'She knows Python.'],
    ['how old', 'A young candidate who knows Python.'],
    ['praise', 'An outstanding match for Python.'],
    ['a placeholder', '[NAME_1] knows Python.'],
    ['nothing', '  '],
  ])('doesn’t hold that tells %s', (_, sentence) => {
    expect(sentenceHolds(sentence, FACTS)).toBe(false);
  });

  it('may say “all” where all are met', () => {
    const met = { ...FACTS, requirements: requirements.filter(({ status }) => status === 'met') };
    expect(sentenceHolds('Meets all requirements.', met)).toBe(true);
  });

  it('never holds with one word more that is no word of the facts, wherever it stands', () => {
    const good = 'Knows Python, used for 6 years, and SQL, but Docker was not found.';
    const words = good.split(' ');
    for (const planted of ['Terraform', 'Rust', 'Vienna', 'nurse', 'married', '17', 'forty', 'B1', 'Ph.D']) {
      for (let at = 0; at <= words.length; at++) {
        const sentence = [...words.slice(0, at), planted, ...words.slice(at)].join(' ');
        expect(sentenceHolds(sentence, FACTS), sentence).toBe(false);
      }
    }
  });
});
