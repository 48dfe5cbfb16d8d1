import type { Extracted } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { personName } from './person-name.ts';

const value = (text: string): Extracted<string> => ({
  ...{ value: text, raw: text, places: [], confidence: 1, source: 'local', method: 'test', version: '1' },
});
const compare = (a: string, b: string) => {
  const { given, family } = compareNames(personName({ name: value(a) }), personName({ name: value(b) }));
  return `${given}/${family}`;
};

describe('compareNames', () => {
  it.each([
    ['Robert Ashdown', 'Bob Ashdown', 'variant/same'],
    ['Małgorzata Żurawska', 'Gosia Zurawska', 'variant/same'],
    ['José García Zurita', 'Pepe García', 'variant/variant'],
    ['Ignacio Ibarrola', 'Nacho Ibarrola', 'variant/same'],
    ['Александр Ковалёв', 'Alexander Kovalev', 'variant/variant'],
    ['محمد الحربي', 'Mohamed Alharbi', 'variant/variant'],
    ['Γεώργιος Παπαδόπουλος', 'Giorgos Papadopoulos', 'variant/same'],
    ['김민준', 'Kim Minjun', 'variant/variant'],
    ['Jörg Müller', 'Joerg Mueller', 'variant/variant'],
    ['R. Ashdown', 'Robert Ashdown', 'initial/same'],
    ['Harriet Pemberton (née Ashdown)', 'Harriet Ashdown', 'same/former'],
    ['Harriet Ashdown-Pemberton', 'Harriet Ashdown', 'same/part'],
    ['Robert "Ted" Ashdown', 'Edward Ashdown', 'variant/same'],
  ])('takes %s and %s for one person’s names', (a, b, match) => {
    expect(compare(a, b)).toBe(match);
    expect(compare(b, a)).toBe(match);
  });

  it.each([
    ['Marta Novák', 'Maria Novák'],
    ['Paul Weber', 'Paula Weber'],
    ['Lee, Min-jun', 'Lee, Dong-jun'],
    ['J. Weber', 'Robert Weber'],
  ])('takes %s and %s for two people’s given names', (a, b) => {
    expect(compare(a, b)).toMatch(/^other\//);
  });

  it('tells senior from junior, and reads names in either order', () => {
    const named = (text: string) => personName({ name: value(text) });
    expect(compareNames(named('Taras Lysenko Sr.'), named('Taras Lysenko Jr.')).generationDiffers).toBe(true);
    expect(compareNames(named('Taras Lysenko'), named('Taras Lysenko Jr.')).generationDiffers).toBe(false);
    expect(compareNames(named('Szilágyi Ágnes'), named('Ágnes Szilágyi'))).toMatchObject({
      ...{ given: 'same', family: 'same', swapped: true },
    });
  });
});
