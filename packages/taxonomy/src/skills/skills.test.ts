import { describe, expect, it } from 'vitest';
import { createSkillTaxonomy, skillKey } from './skills.ts';

const taxonomy = createSkillTaxonomy();

describe('skill taxonomy', () => {
  it('holds at least 2,500 skills in all trades', () => {
    const names = taxonomy.skills.reduce((sum, skill) => sum + 1 + skill.aliases.length, 0);
    expect(taxonomy.skills.length).toBeGreaterThanOrEqual(2500);
    expect(names).toBeGreaterThanOrEqual(4500);
    for (const domain of ['software', 'health', 'industry', 'people', 'business', 'commerce']) {
      expect(taxonomy.skills.filter((skill) => skill.domain === domain).length).toBeGreaterThan(150);
    }
  });
  it('writes every skill down once, in a category, and points only to skills that exist', () => {
    const seen = new Map<string, string>();
    const problems: string[] = [];
    for (const skill of taxonomy.skills) {
      if (seen.has(skillKey(skill.name))) problems.push(`twice: ${skill.name}`);
      seen.set(skillKey(skill.name), skill.name);
      if (skill.category === '') problems.push(`no category: ${skill.name}`);
      for (const name of [...skill.broader, ...skill.related])
        if (!taxonomy.find(name)) problems.push(`${skill.name} < ${name}`);
      if ([...skill.aliases, ...skill.broader, ...skill.related].includes('')) problems.push(`empty: ${skill.name}`);
    }
    expect(problems).toEqual([]);
  });
  it('finds a skill by any spelling', () => {
    expect(taxonomy.find('nodejs')?.name).toBe('Node.js');
    expect(taxonomy.find('Node JS')?.name).toBe('Node.js');
    expect(taxonomy.find('postgres')?.name).toBe('PostgreSQL');
    expect(taxonomy.find('K8s')?.name).toBe('Kubernetes');
    expect(taxonomy.find('Wound Dressing')?.name).toBe('Wound care');
  });
  it('keeps C, C++ and C# apart, and .NET from NET', () => {
    expect([taxonomy.find('C')?.name, taxonomy.find('C++')?.name, taxonomy.find('c#')?.name]).toEqual([
      'C',
      'C++',
      'C#',
    ]);
    expect(taxonomy.find('.net')?.name).toBe('.NET');
    expect(taxonomy.find('net')).toBeUndefined();
  });
  it('does not know what is no skill', () => {
    expect(taxonomy.find('Oracle Corporation')).toBeUndefined();
    expect(taxonomy.find('')).toBeUndefined();
  });
  it('climbs to broader skills', () => {
    const django = taxonomy.find('DRF');
    expect(django && taxonomy.withBroader(django).map((skill) => skill.name)).toEqual([
      'Django REST Framework',
      'Django',
      'Python',
    ]);
  });
});
