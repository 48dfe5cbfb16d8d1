// What identifies somebody by its form alone: addresses on the net and telephone numbers. Too much costs nothing: it comes back.
import type { TextSpan } from '../grounding/text-index.ts';
import type { SensitiveKind } from './sensitive-value.ts';

export interface KindSpan extends TextSpan {
  readonly kind: SensitiveKind;
}

const EMAIL =
  /[^\s@<>()[\]|,;:"“”]+\s?(?:@|\(at\)|\[at\])\s?[^\s@<>()[\]|,;:"“”]+\.(?:[\p{L}]{2,}|\s(?:com|org|net|edu|de|co)\b)/giu;
const ADDRESS =
  /\b(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"|]+|\b[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d][\p{L}\d-]*)*\.(?:com|org|net|edu|gov|info|biz|io|dev|me|co|app|ai|eu|uk|us|ca|au|de|at|ch|fr|be|nl|es|pt|it|pl|cz|dk|se|no|fi|ie|ru|ua|gr|tr|in|cn|jp|kr|br|mx|il|ae|sa|page|site|online|tech|name|work|xyz|blog|link|digital|design)\b(?:\/[^\s<>"|]*)?/giu;
const NUMBER = /(?<![\p{L}\p{N}])[+(]?\p{Nd}(?:[\p{Nd}\s()./‐‑–-]|\u00a0){5,24}\p{Nd}(?![\p{L}\p{N}])/gu;
/** A handle after the name of a network. */
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,}/gu;

export function identifyingSpans(text: string): KindSpan[] {
  const spans: KindSpan[] = [];
  const add = (kind: SensitiveKind, pattern: RegExp, isOne: (match: string) => boolean = () => true) => {
    for (const match of text.matchAll(pattern)) {
      const trimmed = match[0].replace(/[.,;:)\]]+$/, '');
      if (isOne(trimmed)) spans.push({ kind, start: match.index, end: match.index + trimmed.length });
    }
  };
  add('EMAIL', EMAIL);
  add('LINK', ADDRESS);
  add('LINK', HANDLE);
  add('PHONE', NUMBER, isPhone);
  return spans;
}

/** Enough digits for a number, and no dates: years, months and the dash between them. */
function isPhone(match: string): boolean {
  if (match.includes('\n')) return match.split('\n').some(isPhone);
  const digits = match.replace(/\P{Nd}/gu, '');
  if (digits.length < 7 || digits.length > 16) return false;
  const numbers = match.match(/\p{Nd}+/gu) ?? [];
  const years = numbers.filter((number) => /^(?:19|20)\d\d$/.test(number));
  const isDated = years.length > 0 && numbers.every((number) => number.length <= 2 || /^(?:19|20)\d\d$/.test(number));
  return !(isDated && !match.startsWith('+'));
}
