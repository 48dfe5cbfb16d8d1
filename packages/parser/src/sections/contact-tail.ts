// Contacts under no heading at the foot of a sidebar: pictures head them, and the section above would swallow them.
import { WEB_ADDRESS } from '../contacts/web-address.ts';
import { isPlace } from '../entries/place-text.ts';
import type { Line } from '../layout/line.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

/** Sections of short lists; in others, contacts belong to whom or what the section tells of. */
const LISTS: ReadonlySet<SectionKind | 'top'> = new Set(['skills', 'languages', 'interests']);
const MAIL = /^\S+@\S+\.\S+$/;
const PHONE = /^[+(]?\d[\d\s()./-]{6,}$/;
/** A section of contacts has so many lines. */
const LEAST_LINES = 3;

/** Parts such a foot off as a section of contacts. */
export function contactTails(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (!LISTS.has(section.kind)) return [section];
    const tail = tailOf(section.lines);
    if (tail.length === 0) return [section];
    const lines = section.lines.slice(0, -tail.length);
    return [
      { ...section, lines },
      { kind: 'contact' as const, heading: undefined, lines: tail },
    ];
  });
}

function tailOf(lines: readonly Line[]): Line[] {
  let from = lines.length;
  while (from > 1 && isContact(lines[from - 1]?.text ?? '')) from--;
  const tail = lines.slice(from);
  const sure = tail.some(({ text }) => MAIL.test(text)) && tail.some(({ text }) => PHONE.test(text));
  return sure && tail.length >= LEAST_LINES ? tail : [];
}

function isContact(text: string): boolean {
  return MAIL.test(text) || PHONE.test(text) || WEB_ADDRESS.test(text) || isPlace(text);
}
