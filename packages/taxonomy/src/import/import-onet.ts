// The text files of the O*NET database (Skills.txt, Technology Skills.txt; tab-separated) → skills.
import type { Skill } from '../skills/skill-table.ts';
import type { ImportedSkills } from './imported-skills.ts';
import { readTable } from './read-table.ts';

/** The sentence that the licence of O*NET asks for. */
export const ONET_ATTRIBUTION =
  'This page includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.';

const TEXT = { separator: '\t', quoted: false } as const;

/** Columns: Element Name. One row for each occupation and scale; each skill is given once. */
export function importOnetSkills(text: string): ImportedSkills {
  return distinct(text, 'Element Name', () => 'Skills');
}

/** Columns: Example, Commodity Title. Each product is given once, in the category of its commodity. */
export function importOnetTechnologySkills(text: string): ImportedSkills {
  return distinct(text, 'Example', (row) => row.get('Commodity Title') || 'Technology');
}

function distinct(
  text: string,
  column: string,
  category: (row: ReadonlyMap<string, string>) => string,
): ImportedSkills {
  const skills = new Map<string, Skill>();
  for (const row of readTable(text, TEXT)) {
    const name = row.get(column)?.trim() ?? '';
    if (name === '' || skills.has(name)) continue;
    skills.set(name, { name, domain: 'onet', category: category(row), aliases: [], broader: [], related: [] });
  }
  return { skills: [...skills.values()], attribution: ONET_ATTRIBUTION };
}
