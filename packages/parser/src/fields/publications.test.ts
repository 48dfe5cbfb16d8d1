import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const parse = (...lines: (string | TestLine)[]) =>
  parseDocument(makeDocument([{ text: 'Mira Falkenrath', size: 22, bold: true }, 'mira@example.org', ...lines]), {
    now: '2026-01-15',
  }).profile;

describe('patents', () => {
  it('are publications of their office with their number', () => {
    const [patent] = parse(
      heading('Patents'),
      { text: 'Valve with a floating seat', bold: true },
      { text: '2018', x: 450, beside: true },
      'European Patent Office, EP 3 456 789 B1',
    ).publications;
    expect(patent?.name?.value).toBe('Valve with a floating seat');
    expect(patent?.publisher?.value).toBe('European Patent Office');
    expect(patent?.summary?.value).toBe('EP 3 456 789 B1');
    expect(patent?.releaseDate?.value).toBe('2018');
  });

  it('leave papers as they are', () => {
    const [paper] = parse(
      heading('Publications'),
      { text: 'Wear of floating seats', bold: true },
      { text: '2018', x: 450, beside: true },
      'Journal of Valve Research',
    ).publications;
    expect([paper?.name?.value, paper?.publisher?.value, paper?.summary]).toEqual([
      'Wear of floating seats',
      'Journal of Valve Research',
      undefined,
    ]);
  });
});

it('a title in italics ends where the journal begins in upright letters', () => {
  const page = (title: string, journal: string, year: string): TestLine[] => [
    { text: title, italic: true },
    { text: `, ${journal}, ${year}`, x: 50 + title.length * 5, beside: true },
  ];
  const { publications } = parse(
    heading('Publications'),
    ...page('Who moves for work? Evidence from borders', 'Harbour Review', '2023'),
    ...page('Pilots, ice and pay', 'Journal of Ports', '2021'),
  );
  expect(publications.map(({ name }) => name?.value)).toEqual([
    'Who moves for work? Evidence from borders',
    'Pilots, ice and pay',
  ]);
});

it('numbered references are read to their end where the own name is bold and students have a star', () => {
  const { publications } = parse(
    heading('Publications'),
    { text: '2.', x: 50 },
    { text: 'Lindqvist, M. T.', x: 66, bold: true, beside: true },
    { text: ', and J. Abara (2021). A sensor network for meadow', x: 146, beside: true },
    { text: 'snowpack. Journal of Snow, 14, 220–241.', x: 66 },
    {
      text: '1. Tran, L.* and M. T. Lindqvist (2019). Meadow restoration at the reach scale. Journal of Snow, 12, 7.',
      x: 50,
    },
  );
  expect(publications.map(({ name }) => name?.value)).toEqual([
    'A sensor network for meadow snowpack',
    'Meadow restoration at the reach scale',
  ]);
});

it('a patent is called by what it is of where its number leads', () => {
  const { publications } = parse(heading('Patents'), 'US 10,555,012 B2 – Compliant gripper with passive locking, 2021');
  expect(publications[0]).toMatchObject({
    name: { value: 'Compliant gripper with passive locking' },
    summary: { value: 'US 10,555,012 B2' },
  });
});
