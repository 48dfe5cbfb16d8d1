// Given and family name as sub-spans of where the name stands.
import type { Basics, Extracted } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';
import { type Span, splitByLine } from '../evidence/span.ts';
import { fold, hasCjk } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { type FoundName, unspaced } from './name.ts';
import { cjkFamily, type NameSplit, splitName } from './name-parts.ts';
import { GENERATION, NAME_TITLES } from './name-words.ts';

interface NameWord extends Span {
  readonly text: string;
}

/** `country`: ISO 3166-1 alpha-2. Empty when the name is one word or its customs are unknown. */
export function readNameParts(
  context: Context,
  name: FoundName,
  country: string | undefined,
): Pick<Basics, 'givenName' | 'familyName'> {
  const words = nameWords(context, name.spans);
  const only = words[0];
  if (words.length === 1 && only !== undefined && hasCjk(only.text)) return cjkParts(context, name, only);
  const split = splitName(
    words.map((word) => word.text),
    { language: context.language, country, breakAt: breakAt(context, words) },
  );
  if (split === undefined) return {};
  const part = partMaker(context, name, split);
  const family = words.slice(split.from, split.to);
  const given = words.filter((word) => !family.includes(word) && !GENERATION.test(word.text));
  if (family.length === 0 || given.length === 0) return {};
  return { givenName: part(given), familyName: part(family) };
}

/** The name's words by their places, without titles, degrees and what stands in brackets. */
function nameWords(context: Context, spans: readonly Span[]): NameWord[] {
  const words = spans.flatMap((span) => {
    const text = context.text.slice(span.start, span.end).replace(/[(（].*$/u, '');
    const spaced = unspaced(text) !== text.trim();
    return matchesOf(text, spaced ? /\S(?:\s\S(?=\s|$))*/gu : /\S+/gu).map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      text: spaced ? match[0].replace(/\s/g, '') : match[0],
    }));
  });
  const isTitle = (word: NameWord) => NAME_TITLES.has(fold(word.text).replace(/[.,]/g, ''));
  const first = words.findIndex((word) => !isTitle(word) || !/\./.test(word.text));
  const last = words.findLastIndex((word) => !isTitle(word) && !GENERATION.test(word.text));
  return first < 0 ? [] : words.slice(first, last + 1);
}

/** Words before the name's only change of line or look; 0 for none or several. */
function breakAt(context: Context, words: readonly NameWord[]): number {
  const looks = words.map((word) => {
    const line = splitByLine(context, word)[0]?.line;
    const at = word.start - (line?.start ?? 0);
    const style = line?.styles.find((s) => s.start <= at && s.end > at);
    return `${line?.index}/${style?.bold}/${style?.color}/${style?.font}`;
  });
  const changes = looks.flatMap((look, i) => (i > 0 && look !== looks[i - 1] ? [i] : []));
  return changes.length === 1 ? (changes[0] ?? 0) : 0;
}

type PartMaker = (words: readonly NameWord[]) => Extracted<string>;

/** A part can't be surer than the name that it is a part of. */
function partMaker(context: Context, name: FoundName, split: Pick<NameSplit, 'confidence'>): PartMaker {
  return (words) => {
    const value = words.map((word) => word.text.replace(/[,،]$/u, '')).join(' ');
    const spans = words.map(({ start, end, text }) => ({ start, end: /[,،]$/u.test(text) ? end - 1 : end }));
    const found = { method: 'name-parts', confidence: name.value.confidence * split.confidence };
    return extractAs(context, joined(context, spans), value, found);
  };
}

/** Words of one line that follow each other are one place. */
function joined(context: Context, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && /^[^\S\n]*$/u.test(context.text.slice(last.end, span.start)))
      out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}

function cjkParts(context: Context, name: FoundName, word: NameWord): Pick<Basics, 'givenName' | 'familyName'> {
  const text = context.text.slice(word.start, word.end);
  const family = cjkFamily(text, context.language);
  if (family === undefined) return {};
  const part = partMaker(context, name, family);
  const cut = word.start + family.length;
  return {
    givenName: part([{ start: cut, end: word.end, text: text.slice(family.length) }]),
    familyName: part([{ start: word.start, end: cut, text: text.slice(0, family.length) }]),
  };
}
