import { expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';

const parse = (...lines: (string | TestLine)[]) =>
  parseDocument(makeDocument([{ text: 'Mira Falkenrath', size: 22, bold: true }, 'mira@example.org', ...lines]), {
    now: '2026-01-15',
  }).profile;

it('sentences under a heading for skills are the summary where there is no other', () => {
  const told = 'Teacher with ten years of practice in small schools, happiest where pupils build things themselves.';
  const { basics, skills } = parse(heading('Skills'), told);
  expect(basics.summary?.value).toBe(told);
  expect(skills).toEqual([]);
});

it('a list that ends with a full stop stays a list', () => {
  const { skills } = parse(
    heading('Skills'),
    'Welding, soldering, brazing, turning, milling, drawing, rigging, forging.',
  );
  expect(skills).toHaveLength(8);
});

it('contacts with a sign before them are no summary, and a school below the name no headline', () => {
  const { basics } = parse(
    'Department of History, Northam College',
    '☎ +44 1224 555 017',
    'orcid.org/0000-0002-5555-0188',
  );
  expect(basics.summary).toBeUndefined();
  expect(basics.label).toBeUndefined();
});
