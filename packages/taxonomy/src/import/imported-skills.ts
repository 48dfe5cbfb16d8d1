// What an importer gives: skills in the form of the taxonomy, and the words that their licence asks for.
import type { Skill } from '../skills/skill-table.ts';

/** Skills of an official download. */
export interface ImportedSkills {
  readonly skills: readonly Skill[];
  /** Show it wherever the imported names are shown. */
  readonly attribution: string;
}

/** A job title of an official download. */
export interface ImportedTitle {
  readonly title: string;
  readonly aliases: readonly string[];
  /** ISCO-08 unit group, four digits. */
  readonly isco: string;
}

/** Labels apart by newlines or `|`, trimmed, each once, without `name`. */
export function labels(text: string, name: string): string[] {
  const all = text.split(/[\n|]/).map((label) => label.trim());
  return [...new Set(all)].filter((label) => label !== '' && label !== name);
}
