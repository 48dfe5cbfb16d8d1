import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument } from '../testing/make-document.ts';

const parse = (section: string, line: string) =>
  parseDocument(
    makeDocument([
      { text: 'Mira Falkenrath', size: 22, bold: true },
      'mira@example.org',
      heading(section),
      { text: 'Test Engineer', bold: true },
      { text: 'Mar 2019 – Present', x: 450, beside: true },
      'Northwind Valves GmbH',
      '• Built a test bench for pressure valves that finds most of the faults',
      line,
      heading('Languages'),
      'English (C1)',
    ]),
    { now: '2026-01-15' },
  ).profile;

const LINES = [
  'Technologies: Python, LabVIEW, PostgreSQL',
  'Tech stack: Python, LabVIEW, PostgreSQL',
  'Umgebung: Python, LabVIEW, PostgreSQL',
  'Environnement technique : Python, LabVIEW, PostgreSQL',
  'Стек: Python, LabVIEW, PostgreSQL',
];

describe('a labelled line of what was used', () => {
  it.each(LINES)('%s is the description of a job, no highlight', (line) => {
    const job = parse('Experience', line).work[0];
    expect(job?.description?.value).toBe(line);
    expect(job?.highlights.map((v) => v.value)).toEqual([
      'Built a test bench for pressure valves that finds most of the faults',
    ]);
  });

  it.each(LINES)('%s holds the keywords of a project', (line) => {
    const project = parse('Projects', line).projects[0];
    expect(project?.keywords.map((v) => v.value)).toEqual(['Python', 'LabVIEW', 'PostgreSQL']);
  });

  it('is no description when it only lists words to be found by', () => {
    expect(parse('Experience', 'Keywords: Python, LabVIEW').work[0]?.description).toBeUndefined();
  });
});
