import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';
import { heading, makeDocument } from './testing/make-document.ts';
import { valuesOf } from './values-of.ts';

const options = { now: '2026-01-15' };

const SIMPLE = makeDocument([
  { text: 'Mira Falkenrath', size: 22, bold: true },
  { text: 'Quality Engineer', size: 13 },
  'mira.falkenrath@example.org | +49 30 901820 | Berlin, Germany | linkedin.com/in/mirafalkenrath',
  heading('Experience'),
  { text: 'Senior Quality Engineer', bold: true },
  { text: 'Mar 2019 – Present', x: 450, beside: true },
  'Northwind Valves GmbH, Berlin',
  '• Built a test bench for pressure valves that finds ninety percent of the faults before',
  { text: 'the valves leave the factory', x: 58 },
  '• Trained six colleagues',
  { text: 'Quality Engineer', bold: true, gap: 2.2 },
  { text: 'Jun 2015 – Feb 2019', x: 450, beside: true },
  'Harbour Pumps Ltd',
  '• Wrote the inspection handbook',
  heading('Education'),
  { text: 'Technical University of Weststadt', bold: true },
  { text: '2010 – 2015', x: 450, beside: true },
  'Bachelor of Science in Mechanical Engineering',
  heading('Skills'),
  'Methods: Six Sigma, FMEA, root cause analysis',
  heading('Languages'),
  'German (native), English (C1)',
]);

describe('parseDocument', () => {
  const { profile, text, language } = parseDocument(SIMPLE, options);

  it('reads who the person is', () => {
    expect(profile.basics.name?.value).toBe('Mira Falkenrath');
    expect(profile.basics.label?.value).toBe('Quality Engineer');
    expect(profile.basics.emails.map((v) => v.value)).toEqual(['mira.falkenrath@example.org']);
    expect(profile.basics.phones.map((v) => v.value)).toEqual(['+4930901820']);
    expect(profile.basics.location.city?.value).toBe('Berlin');
    expect(profile.basics.location.countryCode?.value).toBe('DE');
    expect(profile.basics.profiles[0]?.username?.value).toBe('mirafalkenrath');
    expect(language).toBe('en');
  });

  it('reads jobs with their dates and one highlight for each bullet', () => {
    expect(profile.work.map((w) => [w.position?.value, w.name?.value, w.startDate?.value, w.endDate?.value])).toEqual([
      ['Senior Quality Engineer', 'Northwind Valves GmbH', '2019-03', 'present'],
      ['Quality Engineer', 'Harbour Pumps Ltd', '2015-06', '2019-02'],
    ]);
    expect(profile.work[0]?.highlights.map((h) => h.value)).toEqual([
      'Built a test bench for pressure valves that finds ninety percent of the faults before the valves leave the factory',
      'Trained six colleagues',
    ]);
  });

  it('reads education, skills and languages', () => {
    expect(profile.education[0]?.institution?.value).toBe('Technical University of Weststadt');
    expect(profile.education[0]?.level?.value).toBe(6);
    expect(profile.skills[0]?.keywords.map((k) => k.value)).toEqual(['Six Sigma', 'FMEA', 'root cause analysis']);
    expect(profile.languages.map((l) => [l.language?.value, l.cefr?.value])).toEqual([
      ['German', 'C2'],
      ['English', 'C1'],
    ]);
  });

  it('gives every value the text that stands at its places', () => {
    const values = valuesOf(profile);
    expect(values.length).toBeGreaterThan(25);
    for (const { path, value } of values) {
      const there = value.places.map((place) => text.text.slice(place.start, place.end)).join('\n');
      expect(there, path).toBe(value.raw);
      expect(value.raw.length, path).toBeGreaterThan(0);
    }
  });

  it('ends with an empty profile for an empty document', () => {
    const empty = parseDocument(makeDocument(['']), options);
    expect(empty.profile.basics.name).toBeUndefined();
    expect(empty.text.text).toBe('');
    expect(empty.resumeLikelihood).toBe(0);
  });

  it('keeps hidden text out', () => {
    const document = makeDocument([
      { text: 'Odile Marchetti', size: 20, bold: true },
      { text: 'hidden@example.org', hidden: 'same-colour-as-background' },
      'odile@example.org',
    ]);
    const result = parseDocument(document, options);
    expect(result.profile.basics.emails.map((v) => v.value)).toEqual(['odile@example.org']);
    expect(result.text.text).not.toContain('hidden@');
  });
});

it('reads a date that can be meant in two ways as the expected language does, where the text does not tell', () => {
  const short = makeDocument(['M. Falk', heading('Work'), 'Otto AG', '03/04/2019 - 05/06/2020']);
  const starts = (expectedLanguage?: string) =>
    parseDocument(short, expectedLanguage === undefined ? options : { ...options, expectedLanguage }).profile.work.map(
      ({ startDate }) => startDate?.value,
    );
  expect(starts()).toEqual(['2019-03-04']);
  expect(starts('de')).toEqual(['2019-04-03']);
});
