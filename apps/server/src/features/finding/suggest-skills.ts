// Skills for a filter while it is typed: by any of their names, with how many candidates have each.
import type { SkillSuggestions } from '@vitae/schema/api';
import { type SkillTaxonomy, skillKey } from '@vitae/taxonomy';
import type { Trx } from '../../platform/database/database.ts';
import { countEach } from './similar-store.ts';

const MOST_SHOWN = 8;

/** What begins with the text before what holds it; of those, what more candidates have first. */
export async function suggestSkills(
  trx: Trx,
  taxonomy: SkillTaxonomy,
  text: string,
): Promise<SkillSuggestions['items']> {
  const named = skillsNamed(taxonomy, text);
  const counts = await countEach(
    trx,
    named.map(({ name }) => `skill:${skillKey(name)}`),
  );
  return named
    .map(({ begins, ...skill }, index) => ({ begins, skill: { ...skill, count: counts[index] ?? 0 } }))
    .sort((a, b) => Number(b.begins) - Number(a.begins) || b.skill.count - a.skill.count)
    .slice(0, MOST_SHOWN)
    .map(({ skill }) => skill);
}

interface NamedSkill {
  readonly name: string;
  readonly alias: string | null;
  readonly begins: boolean;
}

/** More are not counted. */
const MOST_COUNTED = 24;

function skillsNamed(taxonomy: SkillTaxonomy, text: string): NamedSkill[] {
  const key = skillKey(text);
  if (key === '') return [];
  const begins: NamedSkill[] = [];
  const holds: NamedSkill[] = [];
  for (const { name, aliases } of taxonomy.skills) {
    const starting = [name, ...aliases].find((one) => skillKey(one).startsWith(key));
    if (starting !== undefined) begins.push({ name, alias: starting === name ? null : starting, begins: true });
    else if (skillKey(name).includes(key)) holds.push({ name, alias: null, begins: false });
  }
  // Short names first: with one letter typed, it is "C" that is meant.
  begins.sort((a, b) => (a.alias ?? a.name).length - (b.alias ?? b.name).length);
  return [...begins, ...holds].slice(0, MOST_COUNTED);
}
