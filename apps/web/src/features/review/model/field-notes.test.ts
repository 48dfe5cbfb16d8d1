import { expect, it } from 'vitest';
import { found, sampleProfile } from '../testing/sample-resume.ts';
import { choicesFor, describeOrigin, differingRaw } from './field-notes.ts';
import { SECTIONS } from './section-layout.ts';

const work = SECTIONS.find(({ id }) => id === 'work')?.list?.slots ?? [];
const start = work.find(({ key }) => key === 'startDate');
if (start === undefined) throw new Error('work has a start');

it('shows the words of the document only when they differ', () => {
  expect(differingRaw(start, found('2019-03', 1, '03/2019'))).toBe('03/2019');
  expect(differingRaw(start, found('2019-03', 1, 'MAR  2019'))).toBeUndefined();
  expect(differingRaw(start, found('2019', 1, '2019'))).toBeUndefined();
  expect(differingRaw(start, found('2019', 1, ''))).toBeUndefined();
});

it('offers other readings once, and not the value itself', () => {
  const value = found('2019', 0.5);
  const other = { value: '2018', raw: '2018', places: [], confidence: 0.2 };
  expect(
    choicesFor(start, { ...value, alternatives: [other, other, { ...other, value: '2019' }] }).map(
      ({ shown }) => shown,
    ),
  ).toEqual(['2018']);
});

it('says where a value comes from', () => {
  const { label } = sampleProfile().basics;
  if (label === undefined) throw new Error('a headline');
  expect(describeOrigin(label)).toBe('Found by the local engine (test rule, version 1.0.0)');
  expect(describeOrigin({ ...label, source: 'human' })).toBe('Entered by a person');
});
