// Which parts of the fields pane are shown during "To check": those that have something to check, or had when the walk began.
import { parseProfilePath } from '@vitae/schema';
import type { ReviewField, ReviewSection } from './review-fields.ts';
import { SECTIONS } from './section-layout.ts';
import { needsPerson } from './walk-order.ts';

/** Name of a section's own fields as a part. An entry's name is its path. */
export const ownFieldsOf = ({ section }: Pick<ReviewSection, 'section'>): string => `own:${section.id}`;

export function partsToCheck(sections: readonly ReviewSection[]): Set<string> {
  const parts = new Set<string>();
  const hasWork = (fields: readonly ReviewField[]): boolean => fields.some((field) => needsPerson(field.state));
  for (const section of sections) {
    if (hasWork(section.fields)) parts.add(ownFieldsOf(section));
    for (const entry of section.entries) if (hasWork(entry.fields)) parts.add(entry.path);
  }
  return parts;
}

/** The part that a path belongs to, also when the profile has nothing there yet. */
export function partOf(path: string): string | undefined {
  const target = parseProfilePath(path);
  if (target?.kind !== 'value') return undefined;
  const { holder, name } = target;
  if (holder.at === 'entry') return `${holder.list}/${holder.id}`;
  const key = holder.at === 'location' ? `location/${name}` : name;
  const section = SECTIONS.find(({ slots }) => slots.some((slot) => slot.key === key));
  return section && ownFieldsOf({ section });
}
