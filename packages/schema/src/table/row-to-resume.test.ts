import { describe, expect, it } from 'vitest';
import { TableField } from '../api/table-imports.ts';
import { fromJsonResume } from '../from-json-resume.ts';
import { checkTable } from './check-table.ts';
import { countryOfName } from './country-of-name.ts';
import { rowToResume } from './row-to-resume.ts';

const mapping = (fields: string): TableField[] => fields.split('|').map((field) => TableField.parse(field));

describe('a row of a table', () => {
  const headers = [
    'Name',
    'Mail',
    'Place',
    'Skills',
    'Languages',
    'Title',
    'Company',
    'Since',
    'Remark',
    'Tags',
    'Shoe size',
  ];
  const fields = mapping('name|email|city|skills|languages|position|employer|start-date|notes|tags|skip');
  const row = [
    'Doe, Jane',
    'jane@people.example; jd@people.example',
    'Zürich, Schweiz',
    'SAP, Excel',
    'German (C2); English: fluent',
    'Planner',
    'Hafen AG',
    '01.03.2019',
    'Called on Monday',
    'warm, 2026',
    '41',
  ];
  const read = rowToResume(row, headers, fields);

  it('is a JSON Resume that keeps even what has no place', () => {
    expect(read?.resume).toEqual({
      basics: {
        name: 'Jane Doe',
        givenName: 'Jane',
        familyName: 'Doe',
        email: ['jane@people.example', 'jd@people.example'],
        location: { city: 'Zürich', countryCode: 'CH' },
      },
      work: [{ position: 'Planner', name: 'Hafen AG', startDate: '01.03.2019' }],
      skills: [{ name: 'SAP' }, { name: 'Excel' }],
      languages: [
        { language: 'German', fluency: 'C2' },
        { language: 'English', fluency: 'fluent' },
      ],
      meta: { columns: { 'Shoe size': '41' }, notes: ['Called on Monday'], tags: ['warm', '2026'] },
    });
  });
  it('has its remarks beside it', () => {
    expect(read?.remarks).toEqual({ notes: ['Called on Monday'], tags: ['warm', '2026'], source: undefined });
  });
  it('becomes a profile', () => {
    const profile = fromJsonResume(read?.resume);
    expect(profile?.basics).toMatchObject({ name: { value: 'Jane Doe' }, familyName: { value: 'Doe' } });
    expect(profile?.work[0]?.startDate).toMatchObject({ value: '2019-03-01', raw: '01.03.2019' });
  });
  it('without content is none', () => {
    expect(rowToResume([' ', ''], ['Name', 'Mail'], mapping('name|email'))).toBeUndefined();
  });
});

it('countries are known by their names in many languages', () => {
  const names = ['Switzerland', 'Schweiz', 'Suisse', 'ch', 'Πολωνία', 'USA', 'Atlantis'];
  expect(names.map(countryOfName)).toEqual(['CH', 'CH', 'CH', 'CH', 'PL', 'US', undefined]);
});

it('a table is told what is wrong with it before it is taken in', () => {
  const headers = ['Name', 'Mail'];
  const rows = [
    ['Ada', 'ada@x.example'],
    ['', ''],
    ['', 'none', 'more'],
  ];
  expect(checkTable(headers, mapping('name|email'), rows).map(({ code, row }) => [code, row])).toEqual([
    ['too-many-cells', 4],
    ['bad-email', 4],
  ]);
  expect(checkTable(headers, mapping('skip|skills'), [['x', 'y']]).map(({ code }) => code)).toEqual([
    'no-identity',
    'no-identity',
  ]);
});
