// A taxonomy with skills and names added: imports, and the synonyms of a workspace.
import type { Skill } from '../skills/skill-table.ts';
import { type SkillTaxonomy, skillKey, taxonomyOf } from '../skills/skills.ts';

/** Skills that are known by name already keep what they have and get the aliases of the new ones. */
export function withSkills(taxonomy: SkillTaxonomy, added: readonly Skill[]): SkillTaxonomy {
  const skills = new Map(taxonomy.skills.map((skill) => [skillKey(skill.name), skill]));
  for (const skill of added) {
    const known = skills.get(skillKey(skill.name));
    const aliases = [...new Set([...(known?.aliases ?? []), ...skill.aliases])];
    skills.set(skillKey(skill.name), { ...(known ?? skill), aliases });
  }
  return taxonomyOf([...skills.values()]);
}

/** Another word for a skill. */
export interface Synonym {
  readonly alias: string;
  /** Any name of a skill of the taxonomy. */
  readonly skill: string;
}

/** As `withSynonyms`; a skill that is not known becomes one of the workspace's own. */
export function withOwnSynonyms(taxonomy: SkillTaxonomy, synonyms: readonly Synonym[]): SkillTaxonomy {
  const unknown = synonyms.filter(({ skill }) => taxonomy.find(skill) === undefined);
  const own = unknown.map(({ skill }): Skill => ({ ...OWN, name: skill }));
  return withSynonyms(own.length === 0 ? taxonomy : withSkills(taxonomy, own), synonyms);
}

const OWN = { domain: 'own', category: 'Own', aliases: [], broader: [], related: [] } as const;

/** A synonym goes before any other meaning of its word, but for the name of a skill. Those of unknown skills are left out. */
export function withSynonyms(taxonomy: SkillTaxonomy, synonyms: readonly Synonym[]): SkillTaxonomy {
  const own = new Map<Skill, string[]>();
  for (const { alias, skill } of synonyms) {
    const known = taxonomy.find(skill);
    if (known !== undefined) own.set(known, [...(own.get(known) ?? []), alias]);
  }
  const taken = new Set([...own.values()].flat().map(skillKey));
  return taxonomyOf(
    taxonomy.skills.map((skill) => {
      const kept = skill.aliases.filter((alias) => !taken.has(skillKey(alias)));
      return { ...skill, aliases: [...(own.get(skill) ?? []), ...kept] };
    }),
  );
}
