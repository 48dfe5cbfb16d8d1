import { describe, expect, it } from 'vitest';
import { withSynonyms } from '../import/extend-taxonomy.ts';
import { createSkillTaxonomy, skillKey } from './skills.ts';
import { translatedSkills } from './translated-skills.ts';

const english = createSkillTaxonomy();
const taxonomy = withSynonyms(english, translatedSkills());

describe('names of skills in other languages', () => {
  it('belong to skills that there are, and no name of another skill', () => {
    const problems: string[] = [];
    const byName = new Map(english.skills.map((skill) => [skillKey(skill.name), skill]));
    for (const { alias, skill } of translatedSkills()) {
      const meant = english.find(skill);
      if (meant === undefined) problems.push(`unknown: ${skill}`);
      if (alias === '') problems.push(`empty: ${skill}`);
      const named = byName.get(skillKey(alias));
      if (named !== undefined && named !== meant) problems.push(`${alias} is ${named.name}, not ${skill}`);
    }
    expect(problems).toEqual([]);
  });

  it('mean one skill each', () => {
    const meant = new Map<string, string>();
    const twice = translatedSkills().flatMap(({ alias, skill }) => {
      const name = english.find(skill)?.name ?? skill;
      const before = meant.get(skillKey(alias));
      meant.set(skillKey(alias), name);
      return before === undefined || before === name ? [] : [`${alias}: ${before} and ${name}`];
    });
    expect(twice).toEqual([]);
  });

  it('are found in five languages, in many trades', () => {
    const found = (text: string) => taxonomy.find(text)?.name;
    expect(['RCP', 'reanimación cardiopulmonar', 'BLSD', 'Wiederbelebung'].map(found)).toEqual(
      Array(4).fill('Basic life support'),
    );
    expect(['triaje', 'urgences', 'pronto soccorso', 'Notaufnahme'].map(found)).toEqual(
      Array(4).fill('Emergency medicine'),
    );
    expect(['soldagem', 'saldatura', 'soudure', 'Schweißen'].map(found)).toEqual(Array(4).fill('Welding'));
    expect(['atendimento ao cliente', 'servizio clienti', 'service client'].map(found)).toEqual(
      Array(3).fill('Customer service'),
    );
    expect(['constantes vitales', 'sinais vitais', 'parametri vitali'].map(found)).toEqual(
      Array(3).fill('Vital signs'),
    );
  });
});
