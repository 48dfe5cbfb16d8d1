import { describe, expect, it } from 'vitest';
import { isFiltered, ResumeSearch, toFilters } from './resume-filters.ts';

const now = new Date(2026, 2, 10, 15, 30);

describe('filters in the address bar', () => {
  it('ignore what they do not know', () => {
    expect(ResumeSearch.parse({ status: 'nonsense', source: 'upload', text: 7 })).toEqual({ source: 'upload' });
  });
  it('begin a period at midnight', () => {
    expect(toFilters({ period: 'today' }, now)).toEqual({ uploadedFrom: new Date(2026, 2, 10).toISOString() });
    expect(toFilters({ period: 'week', source: 'cli' }, now)).toEqual({
      source: 'cli',
      uploadedFrom: new Date(2026, 2, 3).toISOString(),
    });
  });
  it('are told from no filters', () => {
    expect([isFiltered({}), isFiltered({ text: 'nurse' })]).toEqual([false, true]);
  });
});
