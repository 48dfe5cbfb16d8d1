import { describe, expect, it } from 'vitest';
import { findTitle, ISCO_MAJOR_GROUPS, iscoUnitGroups } from './titles.ts';

const isco = (text: string) => findTitle(text)?.isco;

describe('job titles', () => {
  it('has at least 600 English titles in all major groups, each in one unit group', () => {
    const groups = iscoUnitGroups();
    expect(groups.flatMap(({ englishTitles }) => englishTitles).length).toBeGreaterThanOrEqual(600);
    expect(new Set(groups.map(({ code }) => code)).size).toBe(groups.length);
    expect([...new Set(groups.map(({ code }) => code.charAt(0)))].sort()).toEqual(Object.keys(ISCO_MAJOR_GROUPS));
    const codes = new Map<string, string>();
    for (const { code, name, englishTitles } of groups) {
      expect(code).toMatch(/^\d{4}$/);
      expect(name).not.toBe('');
      for (const title of englishTitles) {
        expect(codes.get(title.toLowerCase()) ?? code, title).toBe(code);
        codes.set(title.toLowerCase(), code);
      }
    }
  });
  it('finds titles in four languages', () => {
    expect(findTitle('Registered Nurse')).toEqual({ title: 'registered nurse', isco: '2221', major: '2' });
    expect(isco('Softwareentwicklerin')).toBe('2512');
    expect(isco('Kfz-Mechatroniker')).toBe('7231');
    expect(isco('Infirmière')).toBe('2221');
    expect(isco('Camarero')).toBe('5131');
    expect(isco('Lkw-Fahrer')).toBe('8332');
  });
  it('passes over rank, brackets and where it was', () => {
    expect(isco('Senior Software Engineer II')).toBe('2512');
    expect(isco('Buchhalter (m/w/d)')).toBe('3313');
    expect(isco('Elektriker m/w/d')).toBe('7411');
    expect(isco('Lead Electrician, Harbour Pumps')).toBe('7411');
    expect(isco('Welder at Northwind Hulls')).toBe('7212');
    expect(isco('Entwickler*in')).toBe('2512');
    expect(isco('Assistant Professor')).toBe('2310');
  });
  it('takes the longest title at the end, then at the start', () => {
    expect(isco('Embedded Automotive Software Engineer')).toBe('2512');
    expect(isco('Head Chef')).toBe('3434');
    expect(isco('Sales Manager')).toBe('1221');
    expect(isco('Infirmière de nuit')).toBe('2221');
  });
  it('does not guess', () => {
    for (const text of ['', 'Engineer', 'Manager', 'Consultant', 'Member of the board of friends', '工程师'])
      expect(isco(text)).toBeUndefined();
  });
});
