// Which skills count for a wished one, and how much.
import { type SkillTaxonomy, skillKey } from '@vitae/taxonomy';

/**
 * `same`: any of its names. `narrower`: Django for Python. `broader`: Python for Django. `related`: as the taxonomy says, either way.
 */
export type SkillRelation = 'same' | 'narrower' | 'broader' | 'related';

export const RELATION_CREDIT: Readonly<Record<SkillRelation, number>> = {
  same: 1,
  narrower: 0.9,
  broader: 0.5,
  related: 0.4,
};

export interface AcceptedSkill {
  readonly relation: SkillRelation;
  /** 0–1: the part that it counts for the wished skill. */
  readonly credit: number;
}

export interface SkillRelations {
  /** By key of skill, the wished one included; of several relations the best. */
  acceptedFor(name: string): ReadonlyMap<string, AcceptedSkill>;
  /** The name to show. */
  nameOf(name: string): string;
}

/** Reads the whole taxonomy once; keep what it returns. A skill that the taxonomy does not have is matched by its own words. */
export function createSkillRelations(taxonomy: SkillTaxonomy): SkillRelations {
  const narrower = new Map<string, string[]>();
  const relatedTo = new Map<string, string[]>();
  for (const skill of taxonomy.skills) {
    const key = skillKey(skill.name);
    for (const broad of taxonomy.withBroader(skill).slice(1)) add(narrower, skillKey(broad.name), key);
    for (const name of skill.related) {
      const other = taxonomy.find(name);
      if (other === undefined) continue;
      add(relatedTo, skillKey(other.name), key);
      add(relatedTo, key, skillKey(other.name));
    }
  }
  const known = new Map<string, ReadonlyMap<string, AcceptedSkill>>();
  const acceptedFor = (name: string) => {
    const skill = taxonomy.find(name);
    const key = skillKey(skill?.name ?? name);
    const before = known.get(key);
    if (before !== undefined) return before;
    const accepted = new Map<string, AcceptedSkill>();
    const accept = (relation: SkillRelation, keys: Iterable<string>) => {
      for (const one of keys)
        if (!accepted.has(one)) accepted.set(one, { relation, credit: RELATION_CREDIT[relation] });
    };
    accept('same', [key]);
    accept('narrower', narrower.get(key) ?? []);
    if (skill !== undefined)
      accept(
        'broader',
        taxonomy
          .withBroader(skill)
          .slice(1)
          .map((broad) => skillKey(broad.name)),
      );
    accept('related', relatedTo.get(key) ?? []);
    known.set(key, accepted);
    return accepted;
  };
  return { acceptedFor, nameOf: (name) => taxonomy.find(name)?.name ?? name.trim() };
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
