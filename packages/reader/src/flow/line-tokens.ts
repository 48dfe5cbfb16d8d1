// Cuts the spans of a paragraph into words, spaces, tabs and breaks.

import type { Span, SpanStyle } from './flow-document.ts';
import { isWide, textWidth } from './font-metrics.ts';

export interface Token {
  readonly kind: 'word' | 'space' | 'tab' | 'line' | 'page';
  readonly text: string;
  readonly style: SpanStyle;
  /** The rest of a word that changes its style inside. */
  readonly more: readonly Span[];
  /** Points, the rest included. */
  readonly width: number;
}

/** Nearly all words are in one style. */
const NO_MORE: readonly never[] = [];

const [SPACE, TAB, PAGE] = [0x20, 0x09, 0x0c];
/** Tab, line, column and page break. */
const isBreak = (code: number): boolean => code >= TAB && code <= PAGE;

/** Ideographs may stand at the end of any line, so each is a word of its own. */
export function lineTokens(spans: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let word: Token | undefined;
  const endWord = (): void => {
    if (word !== undefined) tokens.push(word);
    word = undefined;
  };
  const add = (text: string, style: SpanStyle): void => {
    const width = widthOf(text, style);
    if (word === undefined) word = { kind: 'word', text, style, more: NO_MORE, width };
    else word = { ...word, more: [...word.more, { text, style }], width: word.width + width };
  };
  for (const { text: whole, style } of spans) {
    const wide = isWide(whole);
    for (let start = 0, end = 0; start < whole.length; start = end) {
      end = pieceEnd(whole, start);
      const text = whole.slice(start, end);
      const first = whole.charCodeAt(start);
      if (first === SPACE || isBreak(first)) {
        endWord();
        const width = first === SPACE ? widthOf(text, style) : 0;
        tokens.push({ kind: kindOf(first), text, style, more: NO_MORE, width });
      } else if (!wide) add(text, style);
      else
        for (const part of splitIdeographs(text)) {
          if (isWide(part)) endWord();
          add(part, style);
          if (isWide(part)) endWord();
        }
    }
  }
  endWord();
  return tokens;
}

function kindOf(code: number): Token['kind'] {
  if (code === SPACE) return 'space';
  if (code === TAB) return 'tab';
  return code === PAGE ? 'page' : 'line';
}

/** Ends a word, a row of spaces, or a single tab or break. */
function pieceEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (isBreak(first)) return start + 1;
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isBreak(code) || (code === SPACE) !== (first === SPACE)) break;
    end += 1;
  }
  return end;
}

function splitIdeographs(text: string): readonly string[] {
  if (!isWide(text)) return [text];
  const parts: string[] = [];
  let rest = '';
  for (const character of text) {
    if (!isWide(character)) {
      rest += character;
      continue;
    }
    if (rest !== '') parts.push(rest);
    rest = '';
    parts.push(character);
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Of one line without a gap: no tab or break, and no space at an end or beside another one. */
export function isSimple(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isBreak(code) || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Text that is marked as hidden has its place on the page but takes no room. */
export const takesRoom = (style: SpanStyle): boolean => style.hidden !== 'marked-hidden';

export const widthOf = (text: string, style: SpanStyle): number => (takesRoom(style) ? textWidth(text, style) : 0);

/** Width of what follows a tab, up to the next tab or break: what a right or centred stop moves. */
export function fieldWidth(tokens: readonly Token[], from: number): number {
  let width = 0;
  let spaces = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'space')) break;
    if (token.kind === 'space') {
      spaces += token.width;
    } else {
      width += spaces + token.width;
      spaces = 0;
    }
  }
  return width;
}
