import { expect, it } from 'vitest';
import { estimateText } from './estimate-text.ts';

it('says a mean with its interval, within what can be', () => {
  expect(estimateText({ mean: 0.981, low: 0.9, high: 1.02 }, 'share')).toEqual({
    mean: '98%',
    interval: '90% to 100%',
  });
  expect(estimateText({ mean: 0.5, low: -0.2, high: 1.2 }, 'count')).toEqual({ mean: '0.5', interval: '0.0 to 1.2' });
  expect(estimateText({ mean: 1840, low: 1500, high: 2180 }, 'time')).toEqual({
    mean: '1.8 s',
    interval: '1.5 s to 2.2 s',
  });
  expect(estimateText({ mean: 4_100, low: 3_900, high: 4_300 }, 'dollars')).toEqual({
    mean: '$0.0041',
    interval: '$0.0039 to $0.0043',
  });
});

it('has no interval for a single run', () => {
  expect(estimateText({ mean: 12, low: null, high: null }, 'count')).toEqual({ mean: '12', interval: undefined });
});
