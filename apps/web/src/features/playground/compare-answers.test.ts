import { describe, expect, it } from 'vitest';
import { compareAnswers } from './compare-answers.ts';

const shown = (answers: unknown[]) =>
  compareAnswers(answers).map(({ part, label, cells, differs }) => [
    [part, label].filter((word) => word !== '').join(' › '),
    ...cells.map((cell) => cell?.text ?? null),
    differs,
  ]);

describe('answers side by side', () => {
  it('stand field by field, and case and spaces make no difference', () => {
    const a = { person: { name: 'Ilse  Brandvold', city: 'Oslo' }, years: 4 };
    const b = { person: { name: 'ILSE BRANDVOLD' }, years: 5 };
    expect(shown([a, b])).toEqual([
      ['person › name', 'Ilse  Brandvold', 'ILSE BRANDVOLD', false],
      ['person › city', 'Oslo', null, true],
      ['years', '4', '5', true],
    ]);
  });

  it('put entries of lists in one row where they share most, whatever their order', () => {
    const work = (...jobs: [string, string][]) => ({ work: jobs.map(([company, title]) => ({ company, title })) });
    expect(
      shown([work(['Quarry', 'Mason'], ['Harbour', 'Pilot']), work(['Harbour', 'Captain'], ['Mill', 'Miller'])]),
    ).toEqual([
      ['work › 1 › company', 'Quarry', null, true],
      ['work › 1 › title', 'Mason', null, true],
      ['work › 2 › company', 'Harbour', 'Harbour', false],
      ['work › 2 › title', 'Pilot', 'Captain', true],
      ['work › 3 › company', null, 'Mill', true],
      ['work › 3 › title', null, 'Miller', true],
    ]);
    expect(shown([{ skills: ['Go', 'Welding'] }, { skills: ['welding'] }])).toEqual([
      ['skills', 'Go', null, true],
      ['skills', 'Welding', 'welding', false],
    ]);
  });

  it('name the place of each value in its own answer', () => {
    const rows = compareAnswers([{ skills: ['Go', 'Welding'] }, { skills: ['Welding'] }]);
    expect(rows[1]?.cells.map((cell) => cell?.pointer)).toEqual(['/skills/1', '/skills/0']);
  });

  it('don’t differ from one that says nothing at all', () => {
    expect(shown([{ name: 'Ilse' }, null])).toEqual([['name', 'Ilse', null, false]]);
  });
});
