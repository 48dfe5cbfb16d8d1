import { JobRequirements } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, isShown, toRequest } from './job-draft.ts';
import { salaryText } from './job-texts.ts';

describe('a job while it is edited', () => {
  it('shows the proof of what is still asked for only', () => {
    const requirements = JobRequirements.parse({ skills: [{ name: 'Welding', importance: 'must' }] });
    const draft = { ...EMPTY_DRAFT, requirements };
    const at = { start: 0, end: 7 };
    expect(isShown({ field: 'skill', of: 'Welding', ...at }, draft)).toBe(true);
    expect(isShown({ field: 'skill', of: 'Milling', ...at }, draft)).toBe(false);
    expect(isShown({ field: 'salary', of: null, ...at }, draft)).toBe(false);
  });

  it('has no employer where nothing is written', () => {
    expect(toRequest({ ...EMPTY_DRAFT, title: ' Cook ', employer: '  ' })).toMatchObject({
      title: 'Cook',
      employer: null,
    });
  });
});

describe('a salary', () => {
  it.each([
    [{ min: 70_000, max: 85_000, currency: 'EUR', period: 'year' }, '€70,000 – €85,000 a year'],
    [{ min: 14.8, max: null, currency: 'EUR', period: 'hour' }, 'from €14.80 an hour'],
    [{ min: null, max: 27_000, currency: 'GBP', period: 'year' }, 'up to £27,000 a year'],
  ] as const)('reads as people say it', (salary, text) => {
    expect(salaryText(salary)).toBe(text);
  });
});
