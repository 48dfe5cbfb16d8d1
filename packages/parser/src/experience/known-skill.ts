// The skills that Vitae brings, made when first asked for.
import { createSkillTaxonomy, type SkillTaxonomy, type Synonym, withOwnSynonyms } from '@vitae/taxonomy';

let own: SkillTaxonomy | undefined;

export function ownTaxonomy(): SkillTaxonomy {
  own ??= createSkillTaxonomy();
  return own;
}

/** Making one takes a few milliseconds, and documents of one workspace follow each other. */
const MOST_KEPT = 8;
const kept = new Map<string, SkillTaxonomy>();

/** With the words of a workspace for skills; the same object for the same words. */
export function taxonomyWith(synonyms: readonly Synonym[]): SkillTaxonomy {
  if (synonyms.length === 0) return ownTaxonomy();
  const key = JSON.stringify(synonyms.map(({ alias, skill }) => [alias, skill]));
  const taxonomy = kept.get(key) ?? withOwnSynonyms(ownTaxonomy(), synonyms);
  kept.delete(key);
  kept.set(key, taxonomy);
  for (const [oldest] of kept) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return taxonomy;
}
