// The skills of all trades, and how to find one by any of its names.
import { BUSINESS_SKILLS } from './business-skills.ts';
import { COMMERCE_SKILLS } from './commerce-skills.ts';
import { DATA_SKILLS } from './data-skills.ts';
import { HEALTH_SKILLS } from './health-skills.ts';
import { INDUSTRY_SKILLS } from './industry-skills.ts';
import { INFRASTRUCTURE_SKILLS } from './infrastructure-skills.ts';
import { PEOPLE_SKILLS } from './people-skills.ts';
import { PRODUCT_SKILLS } from './product-skills.ts';
import { readSkillTable, type Skill } from './skill-table.ts';
import { SOFTWARE_SKILLS } from './software-skills.ts';
import { SPECIALIST_SKILLS } from './specialist-skills.ts';

const TABLES: Readonly<Record<string, string>> = {
  software: SOFTWARE_SKILLS,
  infrastructure: INFRASTRUCTURE_SKILLS,
  data: DATA_SKILLS,
  business: BUSINESS_SKILLS,
  commerce: COMMERCE_SKILLS,
  health: HEALTH_SKILLS,
  industry: INDUSTRY_SKILLS,
  people: PEOPLE_SKILLS,
  products: PRODUCT_SKILLS,
  specialists: SPECIALIST_SKILLS,
};

/** Skills and how they are found. */
export interface SkillTaxonomy {
  readonly skills: readonly Skill[];
  /** By name or alias, whatever its case, accents and spaces; undefined when it is not a known skill. */
  find(text: string): Skill | undefined;
  /** The skill itself and everything broader, nearest first; each once. */
  withBroader(skill: Skill): readonly Skill[];
}

/**
 * Signs that change the meaning stay (`C++`, `C#`, `.NET`); spaces, dots inside, hyphens and slashes do not count, so that
 * `Node.js`, `NodeJS` and `node js` are one.
 */
export function skillKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const letters = ASCII.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return letters.toLowerCase().replaceAll(/(?!^)\.|[\s\-_/'’,()]/g, '');
}

/** Needs nothing but small letters. */
const PLAIN = /^[a-zA-Z0-9+#]*$/;
const ASCII = /^[\x20-\x7e]*$/;

/** Reads the tables; takes a few milliseconds, so keep what it returns. */
export function createSkillTaxonomy(): SkillTaxonomy {
  return taxonomyOf(Object.entries(TABLES).flatMap(([domain, table]) => readSkillTable(domain, table)));
}

/** Where two skills claim one alias the first has it; names go before aliases. */
export function taxonomyOf(skills: readonly Skill[]): SkillTaxonomy {
  const byKey = new Map<string, Skill>();
  for (const skill of skills) byKey.set(skillKey(skill.name), skill);
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      const key = skillKey(alias);
      if (!byKey.has(key)) byKey.set(key, skill);
    }
  }
  const find = (text: string) => byKey.get(skillKey(text));
  const withBroader = (skill: Skill): Skill[] => {
    const found = new Set<Skill>([skill]);
    for (const one of found) {
      for (const name of one.broader) {
        const broader = find(name);
        if (broader !== undefined) found.add(broader);
      }
    }
    return [...found];
  };
  return { skills, find, withBroader };
}
