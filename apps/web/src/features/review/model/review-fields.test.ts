import { REVIEW_THRESHOLD, walkProfileValues } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { sampleProfile } from '../testing/sample-resume.ts';
import { allFields, isEmptySection, reviewSections } from './review-fields.ts';
import { partOf, partsToCheck } from './walk-groups.ts';
import { countToCheck, fieldAfter } from './walk-order.ts';

const sections = reviewSections(sampleProfile(), REVIEW_THRESHOLD);
const fields = allFields(sections);
const stateOf = (path: string) => fields.find((field) => field.path === path)?.state;

describe('reviewSections', () => {
  it('shows every value of the profile exactly once', () => {
    const shown = fields.filter(({ value }) => value !== undefined).map(({ path }) => path);
    expect(shown.toSorted()).toEqual([...walkProfileValues(sampleProfile())].map(({ path }) => path).toSorted());
  });

  it('tells the state of each', () => {
    expect(stateOf('basics/name')).toBe('sure');
    expect(stateOf('basics/label')).toBe('check');
    expect(stateOf('work/w1/endDate')).toBe('failed');
    expect(stateOf('basics/phones/0')).toBe('empty');
  });

  it('names entries by what they hold', () => {
    expect(sections.flatMap(({ entries }) => entries.map(({ title }) => title))).toEqual([
      'Ward Nurse, City Clinic',
      'Danish',
    ]);
  });

  it('keeps empty sections apart', () => {
    expect(sections.filter(isEmptySection).map(({ section }) => section.id)).toContain('awards');
    expect(sections.filter(isEmptySection).map(({ section }) => section.id)).not.toContain('basics');
  });

  it('offers the next place of a list of values, and shows it when it is wanted', () => {
    const contact = sections.find(({ section }) => section.id === 'contact');
    expect(contact?.addable.map(({ path }) => path)).toContain('basics/emails/1');
    const drafted = reviewSections(sampleProfile(), REVIEW_THRESHOLD, new Set(['basics/emails/1']));
    expect(allFields(drafted).find(({ path }) => path === 'basics/emails/1')?.state).toBe('empty');
  });
});

describe('the walk', () => {
  it('counts what needs a person', () => expect(countToCheck(fields)).toBe(3));

  it('goes only to what needs a person, both ways, and ends', () => {
    const next = (path: string | undefined, direction: 1 | -1) => fieldAfter(fields, path, direction, 'check')?.path;
    expect(next(undefined, 1)).toBe('basics/label');
    expect(next('basics/label', 1)).toBe('work/w1/position');
    expect(next('work/w1/position', 1)).toBe('work/w1/endDate');
    expect(next('work/w1/endDate', 1)).toBeUndefined();
    expect(next('work/w1/position', -1)).toBe('basics/label');
    expect(next('basics/label', -1)).toBeUndefined();
  });

  it('starts over when it may', () => {
    expect(fieldAfter(fields, 'work/w1/endDate', 1, 'check', true)?.path).toBe('basics/label');
    expect(fieldAfter(fields, 'basics/label', -1, 'check', true)?.path).toBe('work/w1/endDate');
  });

  it('goes to every field when all are walked', () =>
    expect(fieldAfter(fields, 'basics/name', 1, 'all')?.path).toBe('basics/label'));

  it('finds nothing when nothing is left', () => {
    const sure = fields.filter(({ state }) => state === 'sure');
    expect(fieldAfter(sure, sure[0]?.path, 1, 'check', true)).toBeUndefined();
  });

  it('knows the parts of the screen that have something to check', () => {
    expect([...partsToCheck(sections)]).toEqual(['own:basics', 'work/w1']);
    expect(partOf('work/w1/name')).toBe('work/w1');
    expect(partOf('basics/emails/0')).toBe('own:contact');
    expect(partOf('basics/location/city')).toBe('own:contact');
    expect(partOf('work')).toBeUndefined();
  });
});
