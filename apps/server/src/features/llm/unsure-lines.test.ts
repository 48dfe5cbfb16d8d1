import { parseDocument } from '@vitae/parser';
import { readDocument } from '@vitae/reader';
import { describe, expect, it } from 'vitest';
import { inputOf } from './assistant-engine.ts';
import { linesOf, unsureLines } from './unsure-lines.ts';

const NOW = new Date('2026-11-28');
const reading = async (lines: readonly string[]) => {
  const read = await readDocument(Buffer.from(lines.join('\n')), { name: 'cv.txt' });
  if (!read.ok) throw new Error(read.problem.detail);
  const { sections = [], ...result } = parseDocument(read.document, { now: '2026-11-28' });
  return { document: read.document, sections, ...result };
};
const told = async (lines: readonly string[], threshold: number) => {
  const { text, ...rest } = await reading(lines);
  const asked = unsureLines({ text, ...rest }, threshold);
  return text.text.split('\n').filter((_, at) => asked.has(at + 1));
};
const CV = [
  'Ada Example',
  'ada@example.org',
  'Experience',
  'Analyst, Engine Ltd, 2019 – 2021',
  'Skills',
  'TypeScript, PostgreSQL',
];

describe('what a language model is asked about', () => {
  it('is nothing where all is sure, all where nothing is, and a whole section where something of it is not', async () => {
    expect(await told(CV, 0)).toEqual([]);
    expect(await told(CV, 1)).toEqual(CV);
    expect(await told([...CV, 'Certificates', '•'], 0)).toEqual(['Certificates', '•']);
    // Names and the project are less sure than that, the job and the skills are not.
    const project = ['Projects', 'Quarry & Sons, chisels'];
    expect(await told([...CV, ...project], 0.852)).toEqual([...CV.slice(0, 2), ...project]);
  });

  it('is everything that stands under no heading where no job was found', async () => {
    const lines = ['Ada Example', 'ada@example.org', 'Since a while at Quarry & Sons as a stonemason'];
    expect(await told(lines, 0)).toEqual(lines);
  });

  it('is cut, where it is too long for one question, at the lines where sections begin', async () => {
    const given = await reading(CV);
    const { sectionLines } = await inputOf(given, NOW);
    const lines = given.text.text.split('\n');
    expect(sectionLines?.map((line) => lines[line - 1])).toEqual(expect.arrayContaining(['Experience', 'Skills']));
    expect(linesOf('a\n\nb', [{ start: 0, end: 4 }])).toEqual(new Set([1, 3]));
  });
});
