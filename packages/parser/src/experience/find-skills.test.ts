import { createSkillTaxonomy } from '@vitae/taxonomy';
import { describe, expect, it } from 'vitest';
import { createSkillFinder } from './find-skills.ts';

const finder = createSkillFinder(createSkillTaxonomy());
const skills = (text: string) => finder.find(text).map(({ skill }) => skill.name);

describe('skills in a text', () => {
  it('finds names and aliases, the longest first', () => {
    expect(skills('Moved the shop from Django REST Framework to NodeJS on k8s.')).toEqual([
      'Django REST Framework',
      'Node.js',
      'Kubernetes',
    ]);
    expect(skills('Set up CI/CD and wrote PL/SQL')).toHaveLength(2);
    expect(skills('C# and .NET services')).toEqual(['C#', '.NET']);
    expect(skills('使用Python开发')).toEqual(['Python']);
  });
  it('looks only at whole words', () => {
    expect(skills('The pythonic javanese rustic exceller')).toEqual([]);
    expect(skills('Scalable')).toEqual([]);
  });
  it('takes the place where somebody worked for no skill', () => {
    expect(skills('Worked at Salesforce and later joined Databricks')).toEqual([]);
    expect(skills('Administered Salesforce for sales')).toContain('Salesforce');
    expect(skills('Proficient at Photoshop')).toHaveLength(1);
  });
  it('takes single letters for skills only among skills', () => {
    expect(skills('Wrote firmware in C, C++ and Python')).toEqual(expect.arrayContaining(['C', 'C++', 'Python']));
    expect(skills('Statistical models in R')).toContain('R');
    expect(skills('Led the Series C round; gave vitamin C to plan C')).not.toContain('C');
    expect(skills('Reported to the C-level with Mr R Miller')).toEqual(expect.not.arrayContaining(['C', 'R']));
  });
  it('takes plain words for skills only among skills', () => {
    expect(skills('Excel at what I do; go the extra mile, react to swift changes in spring')).toEqual([]);
    expect(skills('Go North came back in Spring 2019')).toEqual([]);
    expect(skills('Serving two million users; added logging and navigation to production')).toEqual([]);
    expect(skills('Moved sign-in to Okta')).toEqual(['Identity and access management']);
    expect(skills('Built dashboards in Excel')).toContain('Microsoft Excel');
    expect(skills('Services written in Go and PostgreSQL')).toEqual(expect.arrayContaining(['Go', 'PostgreSQL']));
    expect(skills('React components')).toEqual(['React']);
  });
  it('is linear in the text', () => {
    const time = (text: string) => {
      const started = performance.now();
      finder.find(text);
      return performance.now() - started;
    };
    const text = 'Built services in Go, Python and C with a - b / c & d of it at ';
    const least = (times: number) => Math.min(...[1, 2, 3].map(() => time(text.repeat(times))));
    // Twenty times the text: 400 times the work if each word were compared with each other.
    expect(least(20_000)).toBeLessThan(least(1000) * 20 * 8);
  });
});
