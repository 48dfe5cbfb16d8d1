// What the hybrid engine asks a language model about: sections in which the local engine is unsure of something, or found nothing.
import { type Profile, valuesToCheck } from '@vitae/schema';
import type { LocalReading } from '../resumes/second-engine.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Numbers of lines, from 1; none where the local engine is sure of everything. */
export function unsureLines(
  { text, sections, profile }: Pick<LocalReading, 'text' | 'sections' | 'profile'>,
  threshold: number,
): ReadonlySet<number> {
  const unsure = valuesToCheck(profile, threshold).flatMap(({ value }) => value.places);
  const asked = sections.filter(
    ({ kind, spans }) => isUnread(kind, profile) || spans.some((span) => unsure.some((place) => overlap(span, place))),
  );
  const spansOf = (list: typeof sections) => list.flatMap(({ spans }) => spans);
  const lines = linesOf(text.text, spansOf(asked));
  // What stands under no heading may be anything.
  const inSections = linesOf(text.text, spansOf(sections));
  const all = linesOf(text.text, [{ start: 0, end: text.text.length }]);
  const others = [...all].filter((line) => !inSections.has(line));
  const unsureAt = linesOf(text.text, unsure);
  const isUnsure = profile.work.length === 0 || others.some((line) => unsureAt.has(line));
  return isUnsure ? new Set([...lines, ...others]) : lines;
}

/** A section of which the profile holds nothing. */
function isUnread(kind: string, profile: Profile): boolean {
  switch (kind) {
    case 'top':
    case 'other':
      return profile.work.length === 0;
    case 'summary':
      return profile.basics.summary === undefined;
    case 'work':
    case 'education':
    case 'skills':
    case 'languages':
    case 'certificates':
    case 'projects':
      return profile[kind].length === 0;
    default:
      return false;
  }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Lines that the spans touch and that say something, from 1. */
export function linesOf(text: string, spans: readonly Span[]): Set<number> {
  const lines = new Set<number>();
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const own = { start, end: start + line.length };
    if (line.trim() !== '' && spans.some((span) => overlap(span, own))) lines.add(index + 1);
    start = own.end + 1;
  }
  return lines;
}
