// The CSV files of the ESCO download (skills_en.csv, occupations_en.csv; any language) → skills and titles.
import { type ImportedSkills, type ImportedTitle, labels } from './imported-skills.ts';
import { readTable } from './read-table.ts';

/** The sentence that ESCO asks its users to show. */
export const ESCO_ATTRIBUTION = 'This service uses the ESCO classification of the European Commission.';

const CSV = { separator: ',', quoted: true } as const;

/** Columns: preferredLabel, altLabels, skillType. Rows without a preferred label are left out; names are unique. */
export function importEscoSkills(csv: string): ImportedSkills {
  const skills = new Map<string, ImportedSkills['skills'][number]>();
  for (const row of readTable(csv, CSV)) {
    const name = row.get('preferredLabel')?.trim() ?? '';
    if (name === '' || skills.has(name)) continue;
    const category = row.get('skillType') || 'skill/competence';
    const aliases = [...labels(row.get('altLabels') ?? '', name)];
    skills.set(name, { name, domain: 'esco', category, aliases, broader: [], related: [] });
  }
  return { skills: [...skills.values()], attribution: ESCO_ATTRIBUTION };
}

/** Columns: iscoGroup, preferredLabel, altLabels. Rows without a unit group of four digits are left out. */
export function importEscoOccupations(csv: string): { titles: ImportedTitle[]; attribution: string } {
  const titles: ImportedTitle[] = [];
  for (const row of readTable(csv, CSV)) {
    const title = row.get('preferredLabel')?.trim() ?? '';
    const isco = row.get('iscoGroup')?.trim().replace(/^C/, '') ?? '';
    if (title !== '' && /^\d{4}$/.test(isco))
      titles.push({ title, aliases: labels(row.get('altLabels') ?? '', title), isco });
  }
  return { titles, attribution: ESCO_ATTRIBUTION };
}
