// Lines of a paragraph → one text: hyphenation undone, no space between CJK characters.
import { hasCjk } from '../text/fold.ts';

const COMPOUND =
  /(?:^|[\s(/-])(?:self|non|multi|cross|high|low|long|short|real|full|part|co|pre|post|well|end|open|user|data|cloud|cost|time|state|client|customer|server|object|test|on|in|to|up|one|two|three|first|second|third|large|small|mid|high|fast|e)-$/i;

/** `hyphenates`: the document was set by a program that breaks words (TeX); then a hyphen before a small letter goes away. */
export function joinLines(lines: readonly string[], hyphenates: boolean): string {
  let text = '';
  for (const raw of lines) {
    const line = (raw.includes('\t') ? raw.replaceAll('\t', ' ') : raw).trim();
    if (line === '') continue;
    const last = text.slice(-1);
    if (text === '') text = line;
    else if ((last === '-' || last === '‐') && /\p{L}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line)) {
      text = hyphenates && !COMPOUND.test(text) ? text.slice(0, -1) + line : text + line;
    } else if (last === '/' || /\p{L}[-‐]$/u.test(text.slice(-2))) text += line;
    else if (hasCjk(last) && hasCjk(line.slice(0, 1))) text += line;
    else text += ` ${line}`;
  }
  return text;
}
