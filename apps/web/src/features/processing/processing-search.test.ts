import { describe, expect, it } from 'vitest';
import { ProcessingSearch, toProcessingFilters } from './processing-search.ts';

describe('the filters of background work', () => {
  it('take from the address bar what they understand', () => {
    const search = ProcessingSearch.parse({
      status: 'failed',
      outcome: 'nonsense',
      from: 'yesterday',
      source: 'batch',
    });
    expect(search).toEqual({ status: 'failed', source: 'batch' });
  });

  it('ask for whole days', () => {
    const { from, to } = toProcessingFilters({ from: '2026-03-04', to: '2026-03-04' });
    expect(new Date(from ?? '')).toEqual(new Date(2026, 2, 4));
    expect(new Date(to ?? '')).toEqual(new Date(2026, 2, 5));
  });
});
