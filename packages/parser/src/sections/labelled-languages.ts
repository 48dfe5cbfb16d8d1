// Languages and hobbies that stand as one labelled line among skills or personal facts: "Sprachen: Deutsch, Englisch".
import { languageCode } from '@vitae/taxonomy';
import type { Line } from '../layout/line.ts';
import { headingKind } from './heading-words.ts';
import type { Section } from './section.ts';
import type { SectionKind } from './section-kind.ts';

const HOSTS: ReadonlySet<SectionKind | 'top'> = new Set(['skills', 'personal', 'contact', 'other', 'interests', 'top']);
const LABEL = /^([\p{L} ]{4,28}?)\s*[:：\t]\s*(?=\S)/u;

/** "Idiomas Español (nativo)": only bold type marks the label. */
const UNMARKED = /^([\p{L} ]{4,28}?) ([\p{Lu}\u3040-\u9fff][\p{L}\p{M}]+)(?=\s*(?:[(（,;|•·–—-]|$))/u;

/** Length of the label that a line of languages begins with; 0 for none. */
export function languagesLabel(text: string): number {
  const match = /[:：\t]/.test(text) ? LABEL.exec(text) : null;
  if (match?.[1] !== undefined && headingKind(match[1]) === 'languages') return match[0].length;
  const [before, label, name] = UNMARKED.exec(text) ?? [];
  if (label === undefined || name === undefined || before === undefined) return 0;
  // "Bahasa Jepang" is the name of a language itself.
  if (headingKind(label) !== 'languages' || languageCode(before) !== undefined) return 0;
  return languageCode(name) === undefined ? 0 : before.length - name.length;
}

/** Lines with such a label become a section of their own, right after the one they stand in. */
export function partLanguages(sections: readonly Section[]): Section[] {
  return sections.flatMap(partGutter).flatMap((section) => {
    if (!HOSTS.has(section.kind)) return [section];
    const lines = section.lines.filter(isLanguages);
    if (lines.length === 0) return [section];
    const rest = { ...section, lines: section.lines.filter((line) => !lines.includes(line)) };
    return [rest, { kind: 'languages' as const, heading: undefined, lines }];
  });
}

/** What a label in a gutter can part from skills and personal facts. */
const PARTED: ReadonlySet<SectionKind | undefined> = new Set(['languages', 'interests', 'certificates', 'references']);

/** "Sprachen" in the gutter of a table of skills heads what stands beside it, as far as the next label. */
function partGutter(section: Section): Section[] {
  if (!HOSTS.has(section.kind) || section.kind === 'top') return [section];
  const parts: { -readonly [K in keyof Section]: Section[K] }[] = [{ ...section, lines: [] }];
  let rest = parts[0];
  for (const line of section.lines) {
    const kind = line.gutter && line.cells.length === 1 ? headingKind(line.text) : undefined;
    if (kind !== undefined && PARTED.has(kind) && kind !== section.kind) {
      rest = { kind, heading: line, lines: [] };
      parts.push(rest);
    } else {
      if (line.gutter) rest = parts[0];
      if (rest !== undefined) rest.lines = [...rest.lines, line];
    }
  }
  return parts.length === 1 ? [section] : parts;
}

/** At least half of what stands behind the label are names of languages. */
function isLanguages({ text }: Line): boolean {
  const length = languagesLabel(text);
  if (length === 0) return false;
  const items = text.slice(length).split(/[,;、，|•·\t]/u);
  const known = items.filter((item) => languageCode(/[\p{L}\p{M}]+/u.exec(item)?.[0] ?? '') !== undefined);
  return known.length > 0 && known.length >= items.length / 2;
}
