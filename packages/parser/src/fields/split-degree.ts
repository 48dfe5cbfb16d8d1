// A degree and what it is in: "Bachelor of Science in Physics", "Physics, BSc".
import { findDegree, foldWord } from '@vitae/taxonomy';
import type { Span } from '../evidence/span.ts';

const BEFORE_AREA =
  /^(?:['’]s)?(?:\s+degree)?\s*(?:,|:|–|—|-|\||(?:in de|in|of|on|en|em|im|der|de|di|i|w|v)(?!\p{L})|d['’]|、|，|・)?\s*(?:\bthe\b\s*)?/iu;

/** "BSc (Hons)": a part of the degree. */
const HONOURS_DEGREE = /^ ?\((?:hons?|honou?rs)\.?\)/i;

/** Offsets into the text. */
export function splitDegree(text: string): { degree: Span; area: Span } | undefined {
  const degree = findDegree(text);
  if (degree === undefined || foldWord(text).length !== text.length) return undefined;
  const end = degree.end + (HONOURS_DEGREE.exec(text.slice(degree.end))?.[0].length ?? 0);
  const after = text.slice(end);
  const rest = after.slice(BEFORE_AREA.exec(after)?.[0].length ?? 0);
  if (/\p{L}{2}/u.test(rest) && !/^[a-z]/.test(after)) {
    return { degree: { start: 0, end }, area: { start: text.length - rest.length, end: text.length } };
  }
  const before = text.slice(0, degree.start).replace(/[\s,:|–—-]+$/u, '');
  if (!/\p{L}{3}/u.test(before) || before.length === text.slice(0, degree.start).length) return undefined;
  return { degree: { start: degree.start, end: text.length }, area: { start: 0, end: before.length } };
}

const SCORE_BEHIND =
  /\s*\((?:final |overall )?(?:grade|gpa|cgpa|score|note|abschlussnote|gesamtnote|durchschnitt|mention|moyenne|nota|media|voto|cijfer|ocena|średnia|betyg)(?!\p{L})[^()]*\)?$/iu;

/** "Techniker Maschinenbau (Note 1,8)": the degree alone. */
export function withoutScore<T extends Span & { readonly text: string }>(piece: T): T {
  const length = SCORE_BEHIND.exec(piece.text)?.[0].length ?? 0;
  return length === 0 ? piece : { ...piece, end: piece.end - length, text: piece.text.slice(0, -length) };
}
