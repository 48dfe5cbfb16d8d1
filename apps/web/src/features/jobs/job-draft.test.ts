import { JobRequirements } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { draftOfParsed, EMPTY_DRAFT, evidenceOfDraft, isShown, toRequest, withModelReading } from './job-draft.ts';
import { salaryText } from './job-texts.ts';

describe('a job while it is edited', () => {
  it('shows the proof of what is still asked for only', () => {
    const requirements = JobRequirements.parse({ skills: [{ name: 'Welding', importance: 'must' }] });
    const draft = { ...EMPTY_DRAFT, requirements };
    const at = { start: 0, end: 7 };
    expect(isShown({ field: 'skill', of: 'Welding', ...at }, draft)).toBe(true);
    expect(isShown({ field: 'skill', of: 'Milling', ...at }, draft)).toBe(false);
    expect(isShown({ field: 'salary', of: null, ...at }, draft)).toBe(false);
  });

  it('takes what a model added, but for what a person changed meanwhile', () => {
    const read = (title: string | null, requirements: object) => ({
      ...{ language: 'en', title, evidence: [], requirements: JobRequirements.parse(requirements) },
    });
    const first = read('Welder', { minYears: 3 });
    const shown = draftOfParsed(first, EMPTY_DRAFT);
    const changed = { ...shown, requirements: { ...shown.requirements, minYears: 4 } };
    const skills = [{ name: 'Milling', importance: 'must', weight: 1 }];
    const assisted = read('Ship welder', { minYears: 5, hours: 'full-time', skills });
    expect(withModelReading(changed, first, assisted)).toMatchObject({
      title: 'Ship welder',
      requirements: { minYears: 4, hours: 'full-time', skills },
    });
    expect(withModelReading({ ...changed, title: 'Diver' }, first, assisted).title).toBe('Diver');
  });

  it('takes no place along of a title that was typed or of a value that was taken out', () => {
    const at = { engine: 'local', start: 0, end: 7 } as const;
    const evidence = [
      { field: 'title', of: null, ...at },
      { field: 'skill', of: 'Milling', ...at },
    ] as const;
    const skills = [{ name: 'Milling', importance: 'must', weight: 1 }] as const;
    const draft = { ...EMPTY_DRAFT, title: 'Welder', requirements: JobRequirements.parse({ skills }) };
    expect(evidenceOfDraft(evidence, draft, 'Welder')).toEqual(evidence);
    expect(evidenceOfDraft(evidence, { ...draft, title: 'Cook' }, 'Welder')).toEqual([evidence[1]]);
    expect(evidenceOfDraft(evidence, { ...EMPTY_DRAFT, title: 'Welder' }, 'Welder')).toEqual([evidence[0]]);
  });

  it('has no employer where nothing is written', () => {
    expect(toRequest({ ...EMPTY_DRAFT, title: ' Cook ', employer: '  ' })).toMatchObject({
      title: 'Cook',
      employer: null,
    });
  });
});

describe('a salary', () => {
  it.each([
    [{ min: 70_000, max: 85_000, currency: 'EUR', period: 'year' }, '€70,000 – €85,000 a year'],
    [{ min: 14.8, max: null, currency: 'EUR', period: 'hour' }, 'from €14.80 an hour'],
    [{ min: null, max: 27_000, currency: 'GBP', period: 'year' }, 'up to £27,000 a year'],
  ] as const)('reads as people say it', (salary, text) => {
    expect(salaryText(salary)).toBe(text);
  });
});
