// The skills that Vitae brings, made when first asked for.
import { createSkillTaxonomy, type SkillTaxonomy } from '@vitae/taxonomy';

let own: SkillTaxonomy | undefined;

export function ownTaxonomy(): SkillTaxonomy {
  own ??= createSkillTaxonomy();
  return own;
}

/** Whether a text is a name of a skill, whatever its case, accents and spaces. */
export function knownSkill(text: string): boolean {
  return ownTaxonomy().find(text) !== undefined;
}
