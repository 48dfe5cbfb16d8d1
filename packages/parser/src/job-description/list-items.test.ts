import { describe, expect, it } from 'vitest';
import { listItems } from './list-items.ts';
import { parseJobDescription } from './parse-job-description.ts';

const skills = (text: string) =>
  parseJobDescription(text).requirements.skills.map(({ name, importance }) => `${name} (${importance})`);

describe('what a description lists', () => {
  it.each([
    [
      'Inspector\nMust: ultrasonic testing, AutoCAD, report writing\nNice to have: welding inspection',
      'Non-destructive testing (must), AutoCAD (must), report writing (must), welding inspection (nice)',
    ],
    [
      'Prüfer\nMuss: Wirbelstromprüfung, AutoCAD, Berichte schreiben\nKann: Schweißnahtprüfung',
      'Wirbelstromprüfung (must), AutoCAD (must), Schweißnahtprüfung (nice)',
    ],
    [
      'Contrôleur\nIndispensable : contrôle par ultrasons, rédaction de rapports, AutoCAD\nSouhaité : soudage sous-marin',
      'contrôle par ultrasons (must), rédaction de rapports (must), AutoCAD (must), soudage sous-marin (nice)',
    ],
    [
      'Inspector\nImprescindible: ensayos por ultrasonidos, redacción de informes. Deseable: termografía infrarroja',
      'ensayos por ultrasonidos (must), redacción de informes (must), termografía infrarroja (nice)',
    ],
    [
      'Inspector\n\nRequirements\n- Welding inspection\n- AutoCAD, isometric drawing reading\n- you write reports with care',
      'Welding inspection (must), AutoCAD (must), isometric drawing reading (must)',
    ],
  ])('is taken word by word, also where it is not known, and the longest term wins: %s', (text, wanted) => {
    expect(skills(text).join(', ')).toBe(wanted);
  });

  it('leaves known skills what they are: products with any word beside them, and traits of character', () => {
    expect(skills('Skills: Java, Docker containers, strong communication and good report writing')).toEqual([
      ...['Java (must)', 'Docker (must)', 'Communication (nice)', 'report writing (must)'],
    ]);
  });

  it('is no skill when it is a paper, a time, a language, a degree, a trait or a sentence', () => {
    const beside =
      'team spirit, driving licence, weekend shifts, 3 years of experience, English B2, manage budgets, CDI';
    expect(listItems(beside, 0, true)).toEqual([]);
    expect(skills('Cook\nTasks: washing of pans, keeping of lists\nWe offer: free meals, staff parties')).toEqual([]);
  });

  it('stands in the description where it says', () => {
    const text = 'Inspector\nMust: sound knowledge of ultrasonic probes, eddy current probes (ET) and report writing.';
    const { requirements, evidence } = parseJobDescription(text);
    for (const { name } of requirements.skills) {
      const places = evidence.filter(({ field, of }) => field === 'skill' && of === name);
      expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
    }
    expect(requirements.skills.map(({ name }) => name)).toEqual([
      ...['ultrasonic probes', 'eddy current probes', 'report writing'],
    ]);
  });
});
