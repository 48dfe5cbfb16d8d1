// Sections that a document says twice, word for word: once for the screen and once for print.
import type { Section } from './section.ts';

/** Each section that has lines and is like one before it goes. */
export function withoutRepeats(sections: readonly Section[]): readonly Section[] {
  const seen = new Map<string, Set<string>>();
  return sections.filter(({ kind, heading, lines }) => {
    if (heading === undefined || lines.length === 0) return true;
    const first = `${kind}\n${lines[0]?.text ?? ''}`;
    const before = seen.get(first);
    const text = lines.map((line) => line.text).join('\n');
    if (before?.has(text) === true) return false;
    if (before === undefined) seen.set(first, new Set([text]));
    else before.add(text);
    return true;
  });
}
