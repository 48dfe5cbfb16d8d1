import { REVIEW_THRESHOLD } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../testing/sample-resume.ts';
import { reviewSections } from './review-fields.ts';
import { profileOptions, rankOptions } from './use-as-options.ts';

const options = profileOptions(reviewSections(sampleProfile(), REVIEW_THRESHOLD));
const first = (query: string, text: string) => rankOptions(options, query, text)[0];

describe('rankOptions', () => {
  it('guesses the kind of what is selected', () => {
    expect(first('', 'anna@example.org')?.kind).toBe('email');
    expect(first('', '+45 1234 5678')?.kind).toBe('phone');
    expect(first('', 'https://example.org/me')?.kind).toBe('url');
    expect(['date', 'end-date']).toContain(first('', 'Mar 2020')?.kind);
  });

  it('finds by the words of label and entry', () => {
    expect(first('employer ward', 'North Clinic')).toMatchObject({ id: 'work/w1/name', now: 'City Clinic' });
    expect(first('new job employer', 'North Clinic')).toMatchObject({ id: 'new work name', of: 'New job' });
  });

  it('leaves out what the text can’t be', () => {
    expect(rankOptions(options, 'start date', 'North Clinic')).toEqual([]);
  });
});

it('offers every slot once', () => {
  const ids = options.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
