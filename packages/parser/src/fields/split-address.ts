// "12 Wharf Lane Bristol BS1 4RW GB": an address whose parts have nothing between them.
import { countryCode, isCity, isRegion } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import type { Span } from '../evidence/span.ts';
import { matchesOf } from '../text/matches.ts';

/** Longest name of a city in words: "San Luis Río Colorado". */
const LONGEST_CITY = 4;
const CODE = /^(?=.*\d)[A-Z\d][A-Z\d-]{1,9}$/;
/** Letters of a Dutch postal code that stand apart from its digits. */
const CODE_END = /^[A-Z]{2}$/;
const HOUSE_NUMBER = /^\d+\p{L}?[.,]?$|^\d+[-/]\d+$/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Street, city, and what follows it, where a city is named, everything behind it is a region, a country or a postal code, and what
 * stands before it has a house number. Anything else stays in one piece.
 */
export function splitAddress(context: Context, span: Span): Span[] {
  const words = wordsOf(context, span);
  if (words.length < 2 || words.length > 12) return [span];
  const whole = textOf(context, words);
  if (isCity(whole) || isRegion(whole) || countryCode(whole) !== undefined) return [span];
  const number = words.findIndex(({ text }) => HOUSE_NUMBER.test(text));
  for (let length = Math.min(LONGEST_CITY, words.length); length > 0; length--) {
    for (let at = words.length - length; at >= 0; at--) {
      if (!mayBeStreet(at, number)) continue;
      const city = words.slice(at, at + length);
      if (!isCity(textOf(context, city))) continue;
      const before = words.slice(0, at);
      const tail = tailOf(context, words.slice(at + length));
      if (tail === undefined) continue;
      return [before, city, ...tail].filter((part) => part.length > 0).map(spanOf);
    }
  }
  return [span];
}

function wordsOf(context: Context, span: Span): Word[] {
  return matchesOf(context.text.slice(span.start, span.end), /\S+/g).map((match) => ({
    text: match[0],
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** Nothing, or two words and more of which one is a house number; `number`: where the first one stands, -1 for nowhere. */
function mayBeStreet(words: number, number: number): boolean {
  return words === 0 || (words > 1 && number >= 0 && number < words);
}

/** Region, postal code and country, each of which may be missing; undefined when there is anything else. */
function tailOf(context: Context, words: readonly Word[]): Word[][] | undefined {
  const firstCode = words.findIndex(({ text }) => CODE.test(text));
  const region = firstCode < 0 ? [...words] : words.slice(0, firstCode);
  const rest = firstCode < 0 ? [] : words.slice(firstCode);
  const code = rest.filter(
    ({ text }, i) => CODE.test(text) || (CODE_END.test(text) && /^\d{4}$/.test(rest[i - 1]?.text ?? '')),
  );
  const country = rest.slice(code.length);
  if (country.length === 0 && region.length > 0 && countryCode(region.at(-1)?.text ?? '') !== undefined) {
    const last = region.pop();
    if (last !== undefined) country.push(last);
  }
  const known = (part: readonly Word[], test: (text: string) => boolean): boolean =>
    part.length === 0 || test(textOf(context, part));
  // Behind a postal code or before a country a region needs no proof of its own; it is short.
  const regionIsSure = known(region, isRegion) || (region.length <= 2 && (code.length > 0 || country.length > 0));
  if (!regionIsSure || !known(country, (text) => countryCode(text) !== undefined)) return undefined;
  return [region, code, country];
}

function textOf(context: Context, words: readonly Word[]): string {
  const { start, end } = spanOf(words);
  return context.text.slice(start, end).replace(/[.,;]+$/, '');
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
