import { describe, expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

const school = [heading('Education'), 'B.Sc., Physics', 'University of Calder, 2015 – 2019'];

describe('coursework beside the schools', () => {
  it('names no school of its own', () => {
    const { education } = parseLines(
      'Mirela Sandvik',
      ...school,
      heading('Coursework'),
      'GRADUATE',
      'Tides and Currents',
      'Harbour Law',
    );
    expect(education.map(({ institution }) => institution?.value)).toEqual(['University of Calder']);
  });

  it('is what somebody holds, also where one of its givers is called a school', () => {
    const { education, certificates } = parseLines(
      'Mirela Sandvik',
      heading('Ausbildung'),
      ...school.slice(1),
      heading('Weiterbildungen'),
      'Hafenrecht kompakt, Nordkontor (2021)',
      'Ladungssicherung, Reeder Akademie (2020)',
      'Scrum Master I, Prüfstelle Nord (2019)',
    );
    expect(education).toHaveLength(1);
    expect(certificates).toHaveLength(3);
  });

  it('is the education where nothing else is', () => {
    const { education } = parseLines('Mirela Sandvik', heading('Coursework'), ...school.slice(1));
    expect(education).toHaveLength(1);
  });
});
