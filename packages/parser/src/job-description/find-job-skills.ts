// The skills that a description asks for, and which of them are only a plus.
import type { JobSkill } from '@vitae/schema';
import { languageCode, type Skill, type SkillTaxonomy, skillKey, translatedSkills, withSkills } from '@vitae/taxonomy';
import { createSkillFinder, type SkillFinder } from '../experience/find-skills.ts';
import { type Clause, clausesOf, isPlus } from './clauses.ts';
import { asksFor, type DescriptionLine } from './description-lines.ts';
import { educationPlaces } from './find-job-education.ts';
import type { FoundValue } from './found-value.ts';
import { listItems } from './list-items.ts';
import { headingPart } from './section-headings.ts';

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

/** Kinds of skills that are names of software. */
const PRODUCTS: ReadonlySet<string> = new Set([
  ...['Programming languages', 'Web front end', 'Web back end', 'Databases', 'Data engineering', 'Cloud', 'Systems'],
  ...['Developer and data tools', 'Creative, office and trade tools', 'Enterprise software', 'Mobile and desktop'],
  ...['Machine learning', 'Games and graphics', 'Statistics and science tools', 'Networks', 'Delivery and operations'],
]);

export function findJobSkills(
  lines: readonly DescriptionLine[],
  title: FoundValue<string> | undefined,
  taxonomy: SkillTaxonomy,
): FoundSkill[] {
  const { finder, canonical } = finderOf(taxonomy);
  const demanding = lines.some(({ part, isHeading }) => part === 'must' && isHeading);
  const found = new Map<string, { name: string; must: boolean; places: { start: number; end: number }[] }>();
  const take = (name: string, must: boolean, place: { readonly start: number; readonly end: number }) => {
    const key = skillKey(name);
    const kept = found.get(key) ?? { name, must: false, places: [] };
    found.set(key, kept);
    kept.must ||= must;
    kept.places.push({ start: place.start, end: place.end });
  };
  for (const line of lines) {
    if (!asksFor(line)) continue;
    const isTitle = title !== undefined && line.start <= title.start && title.start < line.start + line.text.length;
    for (const clause of clausesOf(line.text, line.start)) {
      const label = clauseLabel(clause.text);
      const part = label?.part ?? partOf(line, clause.text, demanding, isTitle);
      if (part === undefined) continue;
      const isLabelled = label !== undefined || (line.isLabelled && clause.start === line.start);
      const listed = label?.part ?? line.part;
      const terms =
        listed === 'must' || listed === 'nice'
          ? listTerms(clause, label?.length ?? 0, isLabelled, finder, taxonomy)
          : [];
      for (const { name, isTrait, ...place } of terms)
        take(name, part === 'must' && !isTrait && !isPlus(clause.text, place.start - clause.start), place);
      const studied = educationPlaces(clause.text);
      for (const mention of finder.find(withoutLinks(clause.text))) {
        const skill = canonical(mention.skill);
        if (languageCode(skill.name) !== undefined || isNoSkill(clause.text, mention)) continue;
        if (studied.some(({ start, end }) => mention.start >= start && mention.end <= end)) continue;
        const place = { start: clause.start + mention.start, end: clause.start + mention.end };
        if (terms.some(({ start, end }) => start <= place.start && place.end <= end)) continue;
        const must = part === 'must' && skill.category !== TRAITS && !isPlus(clause.text, mention.start);
        take(skill.name, must, place);
      }
    }
  }
  const inOrder = [...found.values()].toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
  return inOrder.flatMap(({ name, must, places }) => {
    const [first] = places;
    if (first === undefined) return [];
    const value: JobSkill = { name, importance: must ? 'must' : 'nice', weight: 1 };
    return [{ ...first, value, places }];
  });
}

interface ListTerm {
  readonly name: string;
  readonly isTrait: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Items of a list that plain text would not tell. One that only holds a known skill is a term of its own ("welding inspection"), unless that
 * is a product, which stays what it is with any word beside it ("Docker containers"), or a trait of character.
 */
function listTerms(
  { text, start }: Clause,
  from: number,
  isLabelled: boolean,
  finder: SkillFinder,
  taxonomy: SkillTaxonomy,
): ListTerm[] {
  const read = listItems(text.slice(from), start + from, isLabelled).map((item) => ({
    ...item,
    mentions: finder.find(item.text),
  }));
  const isFound = ({ text: item, mentions }: (typeof read)[number]) =>
    mentions.some((mention) => mention.start === 0 && mention.end === item.length);
  // A line of a section is a list of skills when one of them is known; it may as well be about pay or hours.
  if (!isLabelled && !read.some(isFound) && !(read.length === 1 && (read[0]?.mentions.length ?? 0) > 0)) return [];
  return read.flatMap((item) => {
    const known = taxonomy.find(item.text);
    const stays = item.mentions.some(({ skill }) => skill.category === TRAITS || PRODUCTS.has(skill.category ?? ''));
    if (isFound(item) || (stays && known === undefined)) return [];
    const place = { start: item.start, end: item.end };
    return [{ ...place, name: known?.name ?? item.text, isTrait: known?.category === TRAITS }];
  });
}

/** A second label within a line: "Must: AutoCAD. Nice to have: Revit". */
function clauseLabel(text: string): { readonly part: 'must' | 'nice'; readonly length: number } | undefined {
  const label = /^\s*([^:]{2,40}):\s/u.exec(text);
  const part = label === null ? undefined : headingPart(label[1] ?? '');
  return label !== null && (part === 'must' || part === 'nice') ? { part, length: label[0].length } : undefined;
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
