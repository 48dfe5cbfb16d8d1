import type { Grounding, RunValue } from '@vitae/llm';
import { describe, expect, it } from 'vitest';
import { hasEntries, joinPasses } from './join-passes.ts';

const found = (start: number): Grounding => ({
  status: 'found',
  places: [{ page: 1, start, end: start + 1, box: { x: 0, y: 0, width: 1, height: 1 } }],
  raw: '',
  atLine: true,
});
const pass = (value: unknown, grounding: Record<string, Grounding> = {}): RunValue => ({
  ...{ value, kept: value, lost: [] },
  grounding: new Map(Object.entries(grounding)),
});
const job = (company: string | null, title: string, more: object = {}) => ({ company, title, ...more });

describe('two passes', () => {
  it('become one answer: descriptions stand at the entries that they name, with their places', () => {
    const metadata = pass(
      {
        skills: ['Welding'],
        work_experience: [job('Quill', 'Cook'), job('Rye', 'Baker')],
        projects: [{ name: 'Oven' }],
      },
      { '/skills/0': found(1) },
    );
    const details = pass(
      {
        work_experience: [
          job('RYE', 'Baker', { description: ['Baked'] }),
          job('Quill', 'Cook', { description: ['Cooked', 'Invented'] }),
        ],
        projects: [{ name: 'oven', description: ['Built it'] }],
      },
      {
        '/work_experience/0/description/0': found(10),
        '/work_experience/1/description/0': found(20),
        '/projects/0/description/0': found(30),
      },
    );
    const { value, grounding } = joinPasses(metadata, details);
    expect(value).toEqual({
      skills: ['Welding'],
      work_experience: [
        job('Quill', 'Cook', { description: ['Cooked', 'Invented'] }),
        job('Rye', 'Baker', { description: ['Baked'] }),
      ],
      projects: [{ name: 'Oven', description: ['Built it'] }],
    });
    expect(grounding.get('/work_experience/0/description/0')).toEqual(found(20));
    expect(grounding.get('/work_experience/1/description/0')).toEqual(found(10));
    expect(grounding.get('/projects/0/description/0')).toEqual(found(30));
    expect(grounding.get('/skills/0')).toEqual(found(1));
    // What the second pass invented has no place, and stays out.
    expect(grounding.has('/work_experience/0/description/1')).toBe(false);
  });

  it('tell two jobs at one company apart by title and first day', () => {
    const dated = (title: string, start_date: string, more: object = {}) =>
      job('Quill', title, { start_date, ...more });
    const metadata = pass({ work_experience: [dated('Cook', 'Jan 2020'), dated('Cook', 'Jan 2015')] });
    const details = pass({
      work_experience: [
        dated('Cook', 'Jan 2015', { description: ['Early'] }),
        dated('Cook', 'Jan 2020', { description: ['Late'] }),
      ],
    });
    expect(joinPasses(metadata, details).value).toMatchObject({
      work_experience: [{ description: ['Late'] }, { description: ['Early'] }],
    });
  });

  it('leave out what the second tells of entries that the first did not find', () => {
    const metadata = pass({ work_experience: [job(null, 'Cook')], projects: null });
    const details = pass({ work_experience: [job('Invented Holding', 'Director', { description: ['Led'] })] });
    expect(joinPasses(metadata, details).value).toEqual({ work_experience: [job(null, 'Cook')], projects: null });
  });

  it('need the second only where the first found something to describe', () => {
    expect(hasEntries(pass({ work_experience: [], projects: null }))).toBe(false);
    expect(hasEntries(pass({ work_experience: null, projects: [{ name: 'Oven' }] }))).toBe(true);
  });
});
