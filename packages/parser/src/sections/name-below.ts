// The person's name below other sections: behind a sidebar, or on the page after it.
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';
import type { SectionKind } from './section-kind.ts';

/** Larger than all headings by so much. */
const NAME_SIZE = 1.3;

/** The name, where a sidebar or a page of its own is read before it: set larger than all that stands above it. */
export function nameBelow(context: Context, headings: ReadonlyMap<number, SectionKind>): Line | undefined {
  let largest = 0;
  for (const { index, size } of context.lines) if (headings.has(index)) largest = Math.max(largest, size);
  const first = context.lines.findIndex(({ index }) => headings.has(index));
  if (first < 0) return undefined;
  const largeAt = context.lines.findIndex(({ size, furniture }) => !furniture && size > largest * NAME_SIZE);
  return largeAt > first ? context.lines[largeAt] : undefined;
}
