// Exact lexemes: what a filter or `field:value` asks for, written the same way for the index and for the query.
import type { SkillSynonym } from '@vitae/schema/api';
import { foldWord, type SkillTaxonomy, skillKey } from '@vitae/taxonomy';

export type WordedField = 'title' | 'employer' | 'school' | 'city';

/** Longer values say nothing that a filter would ask for; PostgreSQL takes at most 2,046 bytes. */
const LONGEST = 200;
const WORD = /[\p{L}\p{M}\p{N}+#.]+/gu;

/** The words of a value, each on its own, without accents and letter case. */
export function wordsOf(value: string): string[] {
  return [
    ...new Set((foldWord(value).match(WORD) ?? []).map((word) => word.replace(/^\.+|\.+$/g, '')).filter(Boolean)),
  ];
}

export function plainLexeme(field: string, value: string): string {
  return `${field}:${foldWord(value).replaceAll(/\s+/g, ' ').trim()}`.slice(0, LONGEST);
}

/** For the index: each word, and the whole value for those who ask for exactly that. */
export function valueLexemes(field: WordedField, values: readonly string[]): string[] {
  return values.flatMap((value) => [
    ...wordsOf(value).map((word) => plainLexeme(field, word)),
    plainLexeme(field, `=${value.trim()}`),
  ]);
}

/** For the query: all words of the value must be there; in double quotes it must be exactly this value. */
export function askedLexemes(field: WordedField, value: string): string[] {
  const exact = /^"(.*)"$/s.exec(value.trim())?.[1];
  if (exact !== undefined) return [plainLexeme(field, `=${exact.trim()}`)];
  return wordsOf(value).map((word) => plainLexeme(field, word));
}

/** One lexeme whatever the skill is called. */
export function skillLexeme(taxonomy: SkillTaxonomy, name: string): string {
  return `skill:${skillKey(taxonomy.find(name)?.name ?? name)}`.slice(0, LONGEST);
}

/** For the query: the skill that is meant, and every word that the workspace has for it. */
export function askedSkill(taxonomy: SkillTaxonomy, synonyms: readonly SkillSynonym[], name: string): string[] {
  const key = skillKey(name);
  const meant = skillLexeme(taxonomy, synonyms.find(({ alias }) => skillKey(alias) === key)?.skill ?? name);
  const own = synonyms.filter(({ skill }) => skillLexeme(taxonomy, skill) === meant);
  return [...new Set([meant, ...own.map(({ alias }) => skillLexeme(taxonomy, alias))])];
}

/** The skills as the taxonomy calls them, with everything broader; unknown ones as written. Each once. */
export function skillsForFinding(taxonomy: SkillTaxonomy, names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const skill = taxonomy.find(name);
    for (const known of skill === undefined ? [name.trim()] : taxonomy.withBroader(skill).map((one) => one.name)) {
      const key = skillKey(known);
      if (key !== '' && known.length <= LONGEST && !found.has(key)) found.set(key, known);
    }
  }
  return [...found.values()];
}
