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

const HEAD: readonly (string | TestLine)[] = [
  { text: 'Mira Adler', size: 20 },
  'mira@people.example',
  heading('EXPERIENCE'),
  'Harbour Pilot, Northgate Port Authority',
  '2018 - 2022',
];

const cv = (education: TestLine): ReadDocument =>
  makeDocument([
    ...HEAD,
    education,
    'BSc Nautical Science, Northgate University',
    '2012 - 2016',
    heading('CERTIFICATES'),
    'Radar Observer Certificate',
    // Set like a heading that is no capitals, so that such a look alone says little.
    { text: 'Nordlicht', size: 13 },
  ]);
/** Headings and dates beside the rows that they head. */
const gutter = (): ReadDocument =>
  makeDocument([
    { text: 'Mira Adler', size: 13, x: 250 },
    { text: 'Harbour Pilot', x: 250 },
    { text: 'Conracr', size: 13, x: 57, gap: 3 },
    { text: '+47 22 33 44 55', x: 250, gap: 0 },
    { text: 'Work EXPERIENCE', x: 57, gap: 3 },
    { text: 'Harbour Pilot at Northgate Port Authority', x: 250, gap: 0 },
    { text: '2018-01-01 10 2022-05-31', x: 57 },
    { text: 'Led ships through the narrows in all weathers and at night', x: 250, gap: 0 },
    { text: 'Epucanion', x: 57, gap: 3 },
    { text: 'Northgate University', x: 250, gap: 0 },
    { text: '2010-09-01 10 2014-06-01', x: 57 },
    { text: 'BSc Nautical Science', x: 250, gap: 0 },
  ]);
const schoolsOf = ({ education }: Profile) => education.map(({ institution }) => institution?.value);

describe('the sections of a scan', () => {
  it('begin at headings that are misread', () => {
    const profile = profileOf(recognised(cv(heading('EPUCATIQN'))));
    expect(schoolsOf(profile)).toEqual(['Northgate University']);
    expect(profile.work.map(({ name }) => name?.value)).toEqual(['Northgate Port Authority']);
  });
  it('begin at headings whose look was guessed differently', () => {
    const profile = profileOf(recognised(cv({ text: 'Education', size: 13, gap: 2.6 })));
    expect(schoolsOf(profile)).toEqual(['Northgate University']);
  });
  it('begin at headings in a gutter, whose small capitals and dates are misread', () => {
    const profile = profileOf(recognised(gutter()));
    expect(profile.work.map(({ name }) => name?.value)).toEqual(['Northgate Port Authority']);
    expect(profile.work.map(({ startDate, endDate }) => [startDate?.value, endDate?.value])).toEqual([
      ['2018-01-01', '2022-05-31'],
    ]);
    expect(schoolsOf(profile)).toEqual(['Northgate University']);
    expect(profile.basics.name?.value).toBe('Mira Adler');
  });
  it('of a text that was not recognised keep to the letters and the look', () => {
    expect(schoolsOf(profileOf(cv(heading('EPUCATIQN'))))).toEqual([]);
    expect(schoolsOf(profileOf(cv({ text: 'Education', size: 13, gap: 2.6 })))).toEqual([]);
  });
});

describe('the word of a section in a size that OCR took for another', () => {
  const lines = (gap: number): ReadDocument =>
    makeDocument([
      ...HEAD,
      heading('EDUCATION'),
      'BSc Nautical Science, Northgate University',
      '2012 - 2016',
      { text: 'Skills', gap },
      'Radar, Sea charts',
    ]);

  it('heads its section where it stands apart and no other heading does', () => {
    expect(profileOf(recognised(lines(2.6))).skills.map(({ name }) => name?.value)).toEqual(['Radar', 'Sea charts']);
  });

  it('heads nothing where it stands close, and where a document has its sizes of its own', () => {
    expect(profileOf(recognised(lines(1.3))).skills).toEqual([]);
    expect(profileOf(lines(2.6)).skills).toEqual([]);
  });
});
