import { expect, it } from 'vitest';
import { tellsNumber } from './told-numbers.ts';

it.each([
  ['At least five years', 5],
  ['3+ years', 3],
  ['2,5 Jahre', 2.5],
  ['70.000 – 85.000 € im Jahr', 85_000],
  ['£31,000 - £36,000', 31_000],
  ['60–70k', 60_000],
  ["CHF 120'000", 120_000],
])('%s tells %d', (words, wanted) => expect(tellsNumber(words, wanted)).toBe(true));

it.each([
  ['At least five years', 50],
  ['13 years', 3],
  ['70.000 €', 700_000],
  ['36,000', 36],
])('%s does not tell %d', (words, wanted) => expect(tellsNumber(words, wanted)).toBe(false));
