import { describe, expect, it } from 'vitest';
import { documentText } from '../testing/test-template.ts';
import { groundAnswer } from './ground-answer.ts';
import { keepGrounded } from './keep-grounded.ts';

const SCHEMA = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    work: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          company: { type: 'string' },
          title: { type: 'string' },
          start_date: { type: 'string', 'x-vitae': 'date' },
          end_date: { type: 'string', 'x-vitae': 'date' },
        },
      },
    },
    skills: { type: 'array', items: { type: 'string' } },
    level: { type: 'string', 'x-vitae': 'computed' },
  },
};

const TEXT = documentText(
  [
    'Zoë Brandt-Ruiz',
    'Senior Accountant, Halden Timber AS',
    'März 2019 – heute',
    'Accountant, Quayside Audit',
    '04/2014 - 02/2019',
    'Skills: C++, Java-',
    'Script, SAP R/3',
  ].join('\n'),
);
const VALUE = {
  name: 'Zoe Brandt-Ruiz',
  work: [
    { company: 'Halden Timber AS', title: 'Senior Accountant', start_date: 'Mar 2019', end_date: 'Present' },
    { company: 'Quayside Audit', title: 'Accountant', start_date: 'Apr 2014', end_date: 'Feb 2019' },
  ],
  skills: ['C++', 'JavaScript', 'SAP R/3'],
  level: 'senior',
};
const ground = (value: unknown, lines: [string, number][] = []) =>
  groundAnswer({ schema: SCHEMA, value, lines: new Map(lines), text: TEXT });
const marked = (value: unknown) =>
  [...ground(value)]
    .filter(([, { status }]) => status !== 'found')
    .map(([pointer, { status }]) => `${pointer} ${status}`);

describe('looking for values in the document', () => {
  it('finds what it says, in whatever form it is printed, and where', () => {
    const result = ground(VALUE);
    expect(marked(VALUE)).toEqual([]);
    expect(result.has('/level')).toBe(false);
    const skill = result.get('/skills/1');
    expect(skill).toMatchObject({ status: 'found', raw: 'Java-\nScript' });
    expect(skill?.status === 'found' && skill.places.map(({ box }) => box.y)).toEqual([70, 80]);
  });

  it('marks an invented employer, a changed digit, an extra skill and a part of a word', () => {
    const work = VALUE.work.map((entry, at) =>
      at === 0 ? { ...entry, company: 'Halden Steel AS', start_date: 'Mar 2016' } : entry,
    );
    expect(marked({ ...VALUE, work, skills: ['C++', 'Scrip', 'Rust', 'C'] })).toEqual([
      '/work/0/company missing',
      '/work/0/start_date missing',
      '/skills/1 missing',
      '/skills/2 missing',
      '/skills/3 missing',
    ]);
  });

  it('marks dates that are swapped in an entry or between entries', () => {
    const [first, second] = VALUE.work;
    expect(marked({ ...VALUE, work: [{ ...first, start_date: 'Present', end_date: 'Mar 2019' }, second] })).toEqual([
      '/work/0/start_date swapped',
      '/work/0/end_date swapped',
    ]);
    expect(marked({ ...VALUE, work: [{ ...first, start_date: 'Apr 2014' }, second] })).toEqual([
      '/work/0/start_date misplaced',
    ]);
  });

  it('takes the place nearest to the line that the model gave', () => {
    const twice = documentText('Atlas Ltd\nother words\nmore words\nAtlas Ltd');
    const result = groundAnswer({
      schema: SCHEMA,
      value: { name: 'Atlas Ltd' },
      lines: new Map([['/name', 4]]),
      text: twice,
    });
    expect(result.get('/name')).toMatchObject({ status: 'found', atLine: true, places: [{ start: 33 }] });
  });

  it('finds what goes on below, where the words of another column stand between', () => {
    const left = (line: string) => ({ line, x: 10 });
    const right = (line: string) => ({ line, x: 300 });
    const rows = [
      [left('Built the booking service with'), right('Cut the time of a release by')],
      [left('Kafka and PostgreSQL'), right('60 per cent')],
    ];
    let text = '';
    const segments = rows.flatMap((row, at) =>
      row.map(({ line, x }, column) => {
        const start = text.length;
        text += line + (column === 0 ? '\t' : '\n');
        return {
          start,
          end: start + line.length,
          page: 1,
          box: { x, y: 20 + at * 10, width: line.length * 6, height: 8 },
        };
      }),
    );
    const value = {
      skills: ['Cut the time of a release by 60 per cent', 'booking service with Kafka', 'service by Kafka'],
    };
    const result = groundAnswer({ schema: SCHEMA, value, lines: new Map(), text: { text, segments } });
    expect(result.get('/skills/0')).toMatchObject({
      status: 'found',
      raw: 'Cut the time of a release by\n60 per cent',
      places: [{ box: { x: 300, y: 20 } }, { box: { x: 300, y: 30 } }],
    });
    expect(result.get('/skills/1')?.status).toBe('found');
    expect(result.get('/skills/2')?.status).toBe('missing');
  });

  it('knows a month only where it is the date’s own', () => {
    const dated = documentText('Halden Timber AS, Accountant\nMar 2019 - May 2021\nLed 20 people, 07 sites');
    const at = (start: string, end: string) =>
      [
        ...groundAnswer({
          schema: SCHEMA,
          value: { work: [{ company: 'Halden Timber AS', start_date: start, end_date: end }] },
          lines: new Map(),
          text: dated,
        }),
      ]
        .filter(([, { status }]) => status !== 'found')
        .map(([pointer]) => pointer);
    expect(at('2019-03', '2021-05')).toEqual([]);
    expect(at('2019-05', '2021-03')).toEqual(['/work/0/start_date', '/work/0/end_date']);
    expect(at('2019-03', '2020')).toEqual(['/work/0/end_date']);
  });

  it('keeps out what was not found, and entries of which nothing is left', () => {
    const value = {
      name: 'Somebody Else',
      work: [...VALUE.work, { company: 'Invented GmbH', title: 'Director', start_date: '1999', end_date: '' }],
      skills: ['C++', 'Alchemy'],
      level: 'senior',
    };
    expect(keepGrounded(value, ground(value))).toEqual({
      name: '',
      work: VALUE.work,
      skills: ['C++'],
      level: 'senior',
    });
  });
});
