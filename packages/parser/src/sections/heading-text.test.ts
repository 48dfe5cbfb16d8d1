import { describe, expect, it } from 'vitest';
import { heading } from '../testing/make-document.ts';
import { parseLines } from '../testing/parse-lines.ts';

describe('headings', () => {
  it('go on in the next line inside a word whose letters are set apart', () => {
    const { education } = parseLines(
      'Mira Halvorsen',
      heading('SKILLS'),
      'Welding',
      heading('FORMACIÓN ACADÉ'),
      heading('MICA', { gap: 1.3 }),
      { text: 'Grado, Arquitectura', bold: true },
      'Universidad de Guadalmedina',
      '2005 – 2009',
    );
    expect(education[0]?.institution?.value).toBe('Universidad de Guadalmedina');
  });

  it('may have a sign before them where they look like headings', () => {
    const { education, languages, skills } = parseLines(
      'Mira Halvorsen',
      heading('■ Skills'),
      'Welding, Drawing',
      heading('■ Education'),
      'Diploma in Mechanics, School of Weststadt, 2012',
      heading('■ Languages'),
      'German (native), Danish (fluent)',
    );
    expect(skills).toHaveLength(2);
    expect(education).toHaveLength(1);
    expect(languages.map(({ language }) => language?.value)).toEqual(['German', 'Danish']);
  });

  it('are list items where they look like the text around them', () => {
    const { skills } = parseLines(
      'Mira Halvorsen',
      heading('Skills'),
      '• Welding',
      '• Education',
      '• Languages',
      heading('Experience'),
      'Welder at Northwind Pumps, 2012 – 2019',
    );
    expect(skills).toHaveLength(3);
  });
});
