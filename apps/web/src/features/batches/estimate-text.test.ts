import { expect, it } from 'vitest';
import { estimateText, estimateTitle } from './estimate-text.ts';

const ESTIMATE = {
  ...{ documents: 120, model: 'gpt-6-luna', inputTokens: 312_000, outputTokens: 96_000, cost: 79_200 },
  ...{ basis: 'log' as const, whole: true },
};

it('says what an import will cost, what that is, and by what it is known', () => {
  expect(estimateTitle(ESTIMATE)).toBe('About $0.0792 for 120 documents.');
  expect(estimateTitle({ ...ESTIMATE, whole: false, documents: 1 })).toBe('At most $0.0792 for 1 document.');
  expect(estimateText(ESTIMATE)).toBe(
    'About 312,000 tokens in and 96,000 out, asked of gpt-6-luna, by what documents used in the last 30 days.',
  );
});

it('says so where the price or the use is not known', () => {
  const unknown = { ...ESTIMATE, cost: null, basis: 'rule' as const };
  expect(estimateTitle(unknown)).toBe('What 120 documents will cost is not known.');
  expect(estimateText(unknown)).toMatch(/by the length of a usual résumé\. Nobody has said what this model costs\.$/);
});
