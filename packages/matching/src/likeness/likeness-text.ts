// What a model makes a vector of: only what the score may know, in words that name nobody.
import type { JobRequirements, MatchCandidate } from '@vitae/schema';
import { findTitle, iscoUnitGroups, type SkillTaxonomy, skillKey } from '@vitae/taxonomy';

/** Skills and kinds of work beyond these say little. */
const MOST = 60;

/** The same for the same facts, whatever their order. Empty: nothing is known. Months are left out, so that a new month changes no vector. */
export function likenessTextOfCandidate({ skills, fields }: MatchCandidate, taxonomy: SkillTaxonomy): string {
  return textOf(
    fields.map(({ isco }) => isco),
    skills.map(({ key }) => key),
    taxonomy,
  );
}

export function likenessTextOfJob(
  { title, requirements }: { readonly title: string; readonly requirements: JobRequirements },
  taxonomy: SkillTaxonomy,
): string {
  const isco = findTitle(title)?.isco;
  return textOf(
    isco === undefined ? [] : [isco],
    requirements.skills.map(({ name }) => skillKey(name)),
    taxonomy,
  );
}

function textOf(occupations: readonly string[], skills: readonly string[], taxonomy: SkillTaxonomy): string {
  const named = new Map(iscoUnitGroups().map(({ code, titles }) => [code, titles[0] ?? code]));
  const work = inOrder(occupations.map((code) => named.get(code) ?? code));
  const known = inOrder(skills.map((key) => taxonomy.find(key)?.name ?? key));
  return [
    ...(work.length === 0 ? [] : [`Work: ${work.join(', ')}`]),
    ...(known.length === 0 ? [] : [`Skills: ${known.join(', ')}`]),
  ].join('\n');
}

function inOrder(values: readonly string[]): string[] {
  return [...new Set(values)].sort().slice(0, MOST);
}
