// Sections that a document says twice: once for the screen and once for print.
import type { Section } from './section.ts';

/** A section with lines goes when another of its kind before it holds them all; page breaks may have taken some away. */
export function withoutRepeats(sections: readonly Section[]): readonly Section[] {
  const seen = new Map<Section['kind'], Set<string>[]>();
  return sections.filter(({ kind, heading, lines }) => {
    if (heading === undefined || lines.length === 0) return true;
    const before = seen.get(kind) ?? [];
    const texts = lines.map(({ text }) => text.replace(/^[•●◦▪–—-]\s*/, ''));
    if (before.some((earlier) => texts.every((text) => earlier.has(text)))) return false;
    seen.set(kind, [...before, new Set(texts)]);
    return true;
  });
}
