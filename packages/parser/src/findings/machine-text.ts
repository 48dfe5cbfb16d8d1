// Text that speaks to a machine instead of a reader: orders to a language model, and words repeated to be found.
import type { Finding } from '@vitae/schema';
import { byScript } from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { markerLength } from '../entries/paragraph.ts';
import { extractAs } from '../evidence/extract.ts';
import { lineSpan, splitByLine } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { fold } from '../text/fold.ts';
import { findOrders } from './machine-orders.ts';

/** A line with this many words of which so few are different ones is no sentence and no list. */
const STUFFED_WORDS = 12;
const DIFFERENT_SHARE = 0.34;

export interface MachineText {
  /** Lines that no value may be taken from. */
  readonly lines: ReadonlySet<Line>;
  readonly findings: readonly Finding[];
}

export function machineText(context: Context): MachineText {
  const lines = new Set<Line>();
  const findings: Finding[] = [];
  for (const span of findOrders(context.text)) {
    const parts = splitByLine(context, span).map(({ line }) => line);
    const rest = restOfSentence(context, parts.at(-1), span.end);
    for (const line of [...parts, ...rest]) lines.add(line);
    // The places are all that is kept out, since what is sent to a language model goes by them.
    const spans = [span, ...rest.map(lineSpan)];
    findings.push(
      finding(context, spans, 'profile.machine-text', 'This text gives orders to a machine that reads the document.'),
    );
  }
  for (const line of context.lines) {
    if (lines.has(line) || !isStuffed(line.text)) continue;
    lines.add(line);
    findings.push(
      finding(
        context,
        [lineSpan(line)],
        'profile.keyword-stuffing',
        'The same words are repeated many times on this line.',
      ),
    );
  }
  return { lines, findings };
}

/** A sentence has no more lines than this. */
const MOST_LINES = 6;
/** Em from base line to base line. */
const NEXT_LINE = 1.9;

/** The lines below on which the sentence of an order goes on. */
function restOfSentence(context: Context, last: Line | undefined, end: number): Line[] {
  const rest: Line[] = [];
  let line = last;
  let text = last?.text.slice(end - last.start) ?? '';
  while (line !== undefined && rest.length < MOST_LINES && !/[.!?。！？]["')”]?(?:\s|$)/u.test(text)) {
    const next: Line | undefined = context.lines[line.index + 1];
    if (next === undefined || !continues(line, next)) break;
    rest.push(next);
    line = next;
    text = next.text;
  }
  return rest;
}

function continues(line: Line, next: Line): boolean {
  if (line.paragraph !== undefined || next.paragraph !== undefined) return line.paragraph === next.paragraph;
  const sameLook = Math.abs(line.size - next.size) < 0.3 && line.bold === next.bold && line.column === next.column;
  return sameLook && next.gap < next.size * NEXT_LINE && markerLength(next.text) === 0;
}

const WORD = byScript(/[\p{L}\p{N}+#.]{2,}/gu);

function isStuffed(text: string): boolean {
  if (text.length < 40 || isVaried(text)) return false;
  const folded = fold(text);
  const words = folded.match(WORD(folded)) ?? [];
  return words.length >= STUFFED_WORDS && new Set(words).size <= words.length * DIFFERENT_SHARE;
}

/** Signs beyond ASCII that everyday text has and that part words. */
const SIGNS = '–—‘’“”•';

/**
 * Words that begin with different letters are different words: so nearly all plain lines are told apart from stuffed ones without
 * taking out a single word. Other letters may be anything.
 */
function isVaried(text: string): boolean {
  let words = 0;
  let letters = 0;
  let different = 0;
  let first = 0;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 && !SIGNS.includes(text.charAt(i))) return false;
    length = isPlainWordCode(code) ? length + 1 : 0;
    if (length === 1) first = code | 32;
    if (length !== 2) continue;
    words += 1;
    const letter = first >= 97 ? 1 << (first - 97) : 0;
    if ((letters & letter) !== letter) different += 1;
    letters |= letter;
  }
  return words < STUFFED_WORDS || different > words * DIFFERENT_SHARE;
}

/** What `WORD` finds in ASCII. */
function isPlainWordCode(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 35 || code === 43 || code === 46;
}

function finding(
  context: Context,
  spans: readonly { start: number; end: number }[],
  code: string,
  message: string,
): Finding {
  const { places } = extractAs(context, spans, '', { method: 'machine-text', confidence: 1 });
  return { code, severity: 'warning', message, places };
}
