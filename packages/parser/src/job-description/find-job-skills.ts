// The skills that a description asks for, and which of them are only a plus.
import type { JobSkill } from '@vitae/schema';
import { languageCode, type Skill, type SkillTaxonomy, skillKey, translatedSkills, withSkills } from '@vitae/taxonomy';
import { createSkillFinder, type SkillFinder } from '../experience/find-skills.ts';
import { clausesOf, isPlus } from './clauses.ts';
import { asksFor, type DescriptionLine } from './description-lines.ts';
import { educationPlaces } from './find-job-education.ts';
import type { FoundValue } from './found-value.ts';

export interface FoundSkill extends FoundValue<JobSkill> {
  /** Everywhere that it stands, the first place first. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

interface JobSkillFinder {
  readonly finder: SkillFinder;
  readonly canonical: (skill: Skill) => Skill;
}

const finders = new WeakMap<SkillTaxonomy, JobSkillFinder>();

/** Names in other languages are looked for as if they were skills of their own: in plain text they are as sure as the English ones. */
function finderOf(taxonomy: SkillTaxonomy): JobSkillFinder {
  const kept = finders.get(taxonomy);
  if (kept !== undefined) return kept;
  const meant = new Map<string, Skill>();
  const added: Skill[] = [];
  for (const { alias, skill } of translatedSkills()) {
    const known = taxonomy.find(skill);
    const taken = taxonomy.find(alias);
    if (known === undefined || (taken !== undefined && taken !== known) || skillKey(alias) === skillKey(known.name))
      continue;
    meant.set(skillKey(alias), known);
    added.push({ ...known, name: alias, aliases: [], broader: [], related: [] });
  }
  const made = {
    finder: createSkillFinder(withSkills(taxonomy, added)),
    canonical: (skill: Skill) => meant.get(skillKey(skill.name)) ?? taxonomy.find(skill.name) ?? skill,
  };
  finders.set(taxonomy, made);
  return made;
}

const SEEKING =
  /(?:looking for|seeking|hiring|you (?:have|bring|know|are)|suchen|bringst|bringen sie|recherch|vous (?:avez|maîtrisez|êtes)|buscamos|requiere|necesitamos|experience (?:with|in|of))/iu;
/** Names a trait of character, not something that one has learned: never a must. */
const TRAITS = 'Working with others';

export function findJobSkills(
  lines: readonly DescriptionLine[],
  title: FoundValue<string> | undefined,
  taxonomy: SkillTaxonomy,
): FoundSkill[] {
  const { finder, canonical } = finderOf(taxonomy);
  const demanding = lines.some(({ part, isHeading }) => part === 'must' && isHeading);
  const found = new Map<string, { skill: Skill; must: boolean; places: { start: number; end: number }[] }>();
  for (const line of lines) {
    if (!asksFor(line)) continue;
    const isTitle = title !== undefined && line.start <= title.start && title.start < line.start + line.text.length;
    for (const clause of clausesOf(line.text, line.start)) {
      const part = partOf(line, clause.text, demanding, isTitle);
      if (part === undefined) continue;
      const studied = educationPlaces(clause.text);
      for (const mention of finder.find(withoutLinks(clause.text))) {
        const skill = canonical(mention.skill);
        if (languageCode(skill.name) !== undefined || isNoSkill(clause.text, mention)) continue;
        if (studied.some(({ start, end }) => mention.start >= start && mention.end <= end)) continue;
        const must = part === 'must' && skill.category !== TRAITS && !isPlus(clause.text, mention.start);
        const kept = found.get(skill.name) ?? { skill, must: false, places: [] };
        found.set(skill.name, kept);
        kept.must ||= must;
        kept.places.push({ start: clause.start + mention.start, end: clause.start + mention.end });
      }
    }
  }
  return [...found.values()].flatMap(({ skill, must, places }) => {
    const [first] = places;
    if (first === undefined) return [];
    const value: JobSkill = { name: skill.name, importance: must ? 'must' : 'nice', weight: 1 };
    return [{ ...first, value, places }];
  });
}

/** Undefined: what stands there is no requirement. */
function partOf(
  line: DescriptionLine,
  clause: string,
  demanding: boolean,
  isTitle: boolean,
): 'must' | 'nice' | undefined {
  if (line.part === 'must' || line.part === 'nice') return line.part;
  if (isTitle) return 'must';
  if (!demanding) return 'must';
  if (line.part === 'tasks') return 'nice';
  return SEEKING.test(clause) ? 'must' : undefined;
}

/** "d’Excel et de Sage" → "d Excel et    Sage": names stand free, everything stays in its place. */
function withoutLinks(text: string): string {
  return text
    .replaceAll(/(?<!\p{L})([dln])['’](?=\p{L})/giu, '$1 ')
    .replaceAll(/\b(et|y|und)\s(de|d|en|in)\s/giu, (_, and: string, of: string) => `${and} ${' '.repeat(of.length)} `);
}

/** "Sales team", "Dear hiring marketing": the name of a department, not a skill that is asked for. */
function isNoSkill(text: string, { end }: { readonly end: number }): boolean {
  return /^\s(?:team|department|abteilung|leaders?|degree|director)\b/iu.test(text.slice(end, end + 14));
}
