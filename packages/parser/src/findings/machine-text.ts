// Text that speaks to a machine instead of a reader: orders to a language model, and words repeated to be found.
import type { Finding } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';
import { lineSpan, splitByLine } from '../evidence/span.ts';
import type { Line } from '../layout/line.ts';
import { fold } from '../text/fold.ts';

const ORDERS =
  /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+)?(?:previous|prior|above|earlier|preceding|your)\s+(?:instructions?|prompts?|rules|directions|messages)|\b(?:system|developer) prompt\b|\b(?:dear (?:ai|llm|chatgpt)|note to (?:ai|llm|ats|chatgpt))\b|\b(?:rate|rank|score|mark|recommend) (?:this|the) (?:candidate|applicant|resume|cv) (?:as |highly|first|10|the (?:best|top))/giu;

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
  for (const match of [...context.text.matchAll(ORDERS)].slice(0, 20)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (const part of splitByLine(context, span)) lines.add(part.line);
    findings.push(
      finding(context, span, 'profile.machine-text', 'This text gives orders to a machine that reads the document.'),
    );
  }
  for (const line of context.lines) {
    if (lines.has(line) || !isStuffed(line.text)) continue;
    lines.add(line);
    findings.push(
      finding(
        context,
        lineSpan(line),
        'profile.keyword-stuffing',
        'The same words are repeated many times on this line.',
      ),
    );
  }
  return { lines, findings };
}

function isStuffed(text: string): boolean {
  if (text.length < 40) return false;
  const words = fold(text).match(/[\p{L}\p{N}+#.]{2,}/gu) ?? [];
  return words.length >= STUFFED_WORDS && new Set(words).size <= words.length * DIFFERENT_SHARE;
}

function finding(context: Context, span: { start: number; end: number }, code: string, message: string): Finding {
  const { places } = extractAs(context, [span], '', { method: 'machine-text', confidence: 1 });
  return { code, severity: 'warning', message, places };
}
