// Styled text → lines of segments that stand at their x. Knows nothing of pages.
import type { Typefaces, Weight } from './typefaces.ts';

export interface Span {
  readonly text: string;
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
  /** `#rrggbb`. */
  readonly color: string;
  readonly uri?: string | undefined;
  /** Never broken over two lines where it fits on one. */
  readonly whole?: boolean | undefined;
}

export interface Segment {
  readonly text: string;
  readonly face: string;
  readonly size: number;
  readonly color: string;
  readonly uri?: string | undefined;
  /** Points from the left edge of the line. */
  readonly x: number;
  readonly width: number;
}

export interface SetLine {
  readonly segments: readonly Segment[];
  readonly width: number;
}

export interface Typesetter {
  readonly faces: Typefaces;
  /** Points. */
  width(text: string, face: string, size: number): number;
}

interface Word {
  readonly span: Span;
  readonly text: string;
  /** With a space in front where it doesn't start a line. */
  readonly spaced: boolean;
}

/** Breaks at spaces; words that are wider than a line break anywhere. */
export function setSpans(spans: readonly Span[], width: number, typesetter: Typesetter): SetLine[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of wordsOf(spans).flatMap((each) => fitting(each, width, typesetter))) {
    const bare = widthOf(word.text, word.span, typesetter);
    const whole = word.spaced && line.length > 0 ? bare + widthOf(' ', word.span, typesetter) : bare;
    if (line.length > 0 && used + whole > width && word.spaced) {
      lines.push(line);
      line = [word];
      used = bare;
    } else {
      line.push(word);
      used += whole;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((words) => place(words, typesetter));
}

function wordsOf(spans: readonly Span[]): Word[] {
  const words: Word[] = [];
  let spaced = false;
  for (const span of spans) {
    const parts = span.whole === true ? [span.text] : span.text.split(/( +)/);
    for (const part of parts) {
      if (part === '') continue;
      if (/^ +$/.test(part)) spaced = true;
      else {
        words.push({ span, text: part, spaced });
        spaced = false;
      }
    }
  }
  return words;
}

function fitting(word: Word, width: number, typesetter: Typesetter): Word[] {
  if (widthOf(word.text, word.span, typesetter) <= width) return [word];
  if (word.text.includes(' ')) {
    return wordsOf([{ ...word.span, whole: false }]).map((each, i) =>
      i === 0 ? { ...each, spaced: word.spaced } : each,
    );
  }
  const pieces: Word[] = [];
  let piece = '';
  for (const character of word.text) {
    if (piece !== '' && widthOf(piece + character, word.span, typesetter) > width) {
      pieces.push({ span: word.span, text: piece, spaced: pieces.length > 0 || word.spaced });
      piece = '';
    }
    piece += character;
  }
  return [...pieces, { span: word.span, text: piece, spaced: true }];
}

function widthOf(text: string, span: Span, { faces, width }: Typesetter): number {
  return faces.split(text, span.weight).reduce((sum, part) => sum + width(part.text, part.face, span.size), 0);
}

/** Neighbours of the same look are one segment, so that a reader of the file finds whole phrases. */
function place(words: readonly Word[], typesetter: Typesetter): SetLine {
  const runs: { span: Span; text: string }[] = [];
  words.forEach(({ span, text, spaced }, i) => {
    const content = spaced && i > 0 ? ` ${text}` : text;
    const last = runs.at(-1);
    if (last !== undefined && last.span === span) last.text += content;
    else runs.push({ span, text: content });
  });
  const segments: Segment[] = [];
  let x = 0;
  for (const { span, text } of runs) {
    const { size, color, uri } = span;
    for (const part of typesetter.faces.split(text, span.weight)) {
      const width = typesetter.width(part.text, part.face, size);
      segments.push({ ...part, size, color, uri, x, width });
      x += width;
    }
  }
  return { segments, width: x };
}
