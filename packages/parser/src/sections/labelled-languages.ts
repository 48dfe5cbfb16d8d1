// Languages that stand as one labelled line among skills or personal facts: "Sprachen: Deutsch, Englisch".
import { languageCode } from '@vitae/taxonomy';
import type { Line } from '../layout/line.ts';
import { headingKind } from './heading-words.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

const HOSTS: ReadonlySet<SectionKind | 'top'> = new Set(['skills', 'personal', 'contact', 'other', 'interests', 'top']);
const LABEL = /^([\p{L} ]{4,28}?)\s*[:：\t]\s*(?=\S)/u;

/** Length of the label that a line of languages begins with; 0 for none. */
export function languagesLabel(text: string): number {
  const match = /[:：\t]/.test(text) ? LABEL.exec(text) : null;
  if (match?.[1] === undefined || headingKind(match[1]) !== 'languages') return 0;
  return match[0].length;
}

/** Lines with such a label become a section of their own, right after the one they stand in. */
export function partLanguages(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (!HOSTS.has(section.kind)) return [section];
    const lines = section.lines.filter(isLanguages);
    if (lines.length === 0) return [section];
    const rest = { ...section, lines: section.lines.filter((line) => !lines.includes(line)) };
    return [rest, { kind: 'languages' as const, heading: undefined, lines }];
  });
}

/** At least half of what stands behind the label are names of languages. */
function isLanguages({ text }: Line): boolean {
  const length = languagesLabel(text);
  if (length === 0) return false;
  const items = text.slice(length).split(/[,;、，|•·\t]/u);
  const known = items.filter((item) => languageCode(/[\p{L}\p{M}]+/u.exec(item)?.[0] ?? '') !== undefined);
  return known.length > 0 && known.length >= items.length / 2;
}
