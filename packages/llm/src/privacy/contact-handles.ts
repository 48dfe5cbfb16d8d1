// User names that stand by themselves near an address or a number, without the name of a network: "user4711", "janedev", and
// addresses whose dot a scan lost: "janedevcom".
import { fold } from '../grounding/text-index.ts';
import type { KindSpan } from './identifying-patterns.ts';

/** Lines above and below a mail, number or link in which others stand. */
const NEAR = 3;
/** Letters of a name that a user name begins or ends with. */
const SHORTEST_NAME = 4;

/** `known`: what was found by its form; `names`: of the person. */
export function contactHandles(text: string, known: readonly KindSpan[], names: readonly string[]): KindSpan[] {
  const words = new Set(
    names.flatMap((name) => name.split(/\s+/).map(fold)).filter(({ length }) => length >= SHORTEST_NAME),
  );
  const lines = linesOf(text);
  const contacts = lines.map(({ start, end }) => known.some((span) => span.start < end && span.end > start));
  return lines.flatMap((line, at) =>
    contacts.slice(Math.max(0, at - NEAR), at + NEAR + 1).includes(true) ? handlesOf(text, line, words) : [],
  );
}

function handlesOf(
  text: string,
  { start, end }: { start: number; end: number },
  names: ReadonlySet<string>,
): KindSpan[] {
  return [...text.slice(start, end).matchAll(/[^\s|·•,;()]+/gu)].flatMap((match) => {
    const word = match[0].replace(/[.:]+$/, '');
    const span = { start: start + match.index, end: start + match.index + word.length };
    return isMade(word) || isDotless(word) || isOfName(word, names) ? [{ kind: 'LINK' as const, ...span }] : [];
  });
}

/** Letters with an underscore or with a run of digits, as no word of a language has. */
const isMade = (word: string): boolean =>
  /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+$/u.test(word) || /^\p{L}{3,}[\p{L}._-]*\p{N}{3,}[\p{L}\p{N}._-]*$/u.test(word);

const isDotless = (word: string): boolean => /^(?:www)?[\p{Ll}\p{N}-]{4,}(?:com|org|net|dev)$/u.test(word);

/** In small letters, as names of people are not printed. */
function isOfName(word: string, names: ReadonlySet<string>): boolean {
  if (!/^[\p{Ll}\p{N}._-]+$/u.test(word)) return false;
  const folded = fold(word);
  return [...names].some((name) => folded !== name && (folded.startsWith(name) || folded.endsWith(name)));
}

function linesOf(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, end: from + line.length };
  });
}
