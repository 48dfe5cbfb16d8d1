// Which parts of the fields pane are shown during "To check": those that have something to check, or had when the walk began.
import type { ReviewField, ReviewSection } from './review-fields.ts';
import { needsPerson } from './walk-order.ts';

/** Name of a section's own fields as a part. An entry's name is its path. */
export const ownFieldsOf = (section: ReviewSection): string => `own:${section.section.id}`;

export function partsToCheck(sections: readonly ReviewSection[]): Set<string> {
  const parts = new Set<string>();
  const hasWork = (fields: readonly ReviewField[]): boolean => fields.some((field) => needsPerson(field.state));
  for (const section of sections) {
    if (hasWork(section.fields)) parts.add(ownFieldsOf(section));
    for (const entry of section.entries) if (hasWork(entry.fields)) parts.add(entry.path);
  }
  return parts;
}

/** The part that a field belongs to. */
export function partOf(sections: readonly ReviewSection[], path: string): string | undefined {
  for (const section of sections) {
    if (section.fields.some((field) => field.path === path)) return ownFieldsOf(section);
    const entry = section.entries.find(({ fields }) => fields.some((field) => field.path === path));
    if (entry !== undefined) return entry.path;
  }
  return undefined;
}
