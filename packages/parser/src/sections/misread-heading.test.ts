import type { Profile, ReadDocument } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument, type TestLine } from '../testing/make-document.ts';
import { misreadHeadingKind } from './misread-heading.ts';

describe('a heading with letters that OCR took for others', () => {
  it.each([
    ['Epucanion', 'education'],
    ['AWARPS', 'awards'],
    ['Emp1oyrnent', 'work'],
    ['PUBLlCATIONS', 'publications'],
  ])('is told: %s', (text, kind) => {
    expect(misreadHeadingKind(text)).toBe(kind);
  });
  it.each(['Word', 'Decorations', 'Consultant', 'Harbour Office'])('is not seen in other words: %s', (text) => {
    expect(misreadHeadingKind(text)).toBeUndefined();
  });
});

/** As OCR gives it: every letter with a doubt. */
function recognised(document: ReadDocument): ReadDocument {
  const pages = document.pages.map((page) => ({
    ...page,
    ocr: true,
    runs: page.runs.map((run) => ({ ...run, confidence: 0.9 })),
  }));
  return { ...document, pages };
}

const profileOf = (document: ReadDocument): Profile => parseDocument(document, { now: '2026-01-15' }).profile;

const CV: readonly (string | TestLine)[] = [
  { text: 'Mira Adler', size: 20 },
  'mira@people.example',
  heading('EXPERIENCE'),
  'Harbour Pilot, Northgate Port Authority',
  '2018 - 2022',
  heading('EPUCATIQN', { size: 11 }),
  'BSc Nautical Science, Northgate University',
  '2012 - 2016',
  heading('LANGUAGES'),
  'English, Danish',
];

describe('the sections of a scan', () => {
  it('begin at headings that are misread, and at those whose size was guessed differently', () => {
    const { education, work } = profileOf(recognised(makeDocument(CV)));
    expect(education?.map(({ institution }) => institution?.value)).toEqual(['Northgate University']);
    expect(work?.map(({ name }) => name?.value)).toEqual(['Northgate Port Authority']);
  });
  it('of a text that was not recognised keep to the letters', () => {
    expect(profileOf(makeDocument(CV)).education ?? []).toEqual([]);
  });
});
