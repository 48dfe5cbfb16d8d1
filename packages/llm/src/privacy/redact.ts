// Identifying values → stable placeholders, and back.
import { findSpans, fold, indexText, type TextSpan } from '../grounding/text-index.ts';
import { isSchema } from '../structured/schema-node.ts';
import { contactHandles } from './contact-handles.ts';
import { handleSpans } from './handle-spans.ts';
import { identifyingSpans, type KindSpan } from './identifying-patterns.ts';
import type { NumberedLine } from './sendable-lines.ts';
import type { SensitiveKind, SensitiveValue } from './sensitive-value.ts';

export interface Redaction {
  readonly lines: readonly NumberedLine[];
  /** Placeholder, such as `[NAME_1]` → what stood there. */
  readonly originals: ReadonlyMap<string, string>;
}

/** The same words get the same placeholder everywhere. `text` is what the lines are of. */
export function redact(text: string, lines: readonly NumberedLine[], values: readonly SensitiveValue[]): Redaction {
  const known = identifyingSpans(text);
  const names = values.filter(({ kind }) => kind === 'NAME').map((value) => value.text);
  const handles = [...handleSpans(text, known), ...contactHandles(text, known, names)];
  const spans = withoutOverlap([...spansOf(text, values), ...known, ...handles]);
  const originals = new Map<string, string>();
  const placeholders = new Map<string, string>();
  const counts = new Map<SensitiveKind, number>();
  const placeholderOf = (kind: SensitiveKind, original: string): string => {
    const key = `${kind} ${fold(original) || original}`;
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const placeholder = `[${kind}_${count}]`;
    placeholders.set(key, placeholder);
    originals.set(placeholder, original);
    return placeholder;
  };
  const redacted = lines.map((line) => {
    let result = '';
    let at = line.start;
    for (const { kind, start, end } of spans) {
      if (end <= line.start || start >= line.end) continue;
      // A value over several lines stands on its first; the rest of it is taken out.
      const isStart = start >= line.start;
      const shown = isStart
        ? placeholderOf(kind, text.slice(start, end).replace(/\s*\n\s*/g, JOINED.has(kind) ? '' : ' '))
        : '';
      result += text.slice(at, Math.max(at, start)) + shown;
      at = Math.min(line.end, end);
    }
    return { ...line, text: result + text.slice(at, line.end) };
  });
  return { lines: redacted, originals };
}

/** What a line break cuts in two without a space. */
const JOINED: ReadonlySet<SensitiveKind> = new Set(['EMAIL', 'LINK']);
/** Letters of a word of a name that is looked for by itself. */
const SHORTEST_WORD = 3;
const MOST_WORDS_OF_A_NAME = 6;

function spansOf(text: string, values: readonly SensitiveValue[]): KindSpan[] {
  if (values.length === 0) return [];
  const index = indexText(text);
  return values.flatMap(({ kind, text: value, spans = [] }) => {
    const given = spans.map((span) => ({ ...trimmed(text, span), kind }));
    const whole = findSpans(index, value).map((span) => ({ ...span, kind }));
    const isName = kind === 'NAME' || kind === 'REFEREE';
    const all = isName ? (value.match(/[\p{L}\p{M}]{2,}/gu) ?? []) : [];
    // A sentence that was taken for a name isn't looked for word by word.
    const words = all.length <= MOST_WORDS_OF_A_NAME ? all : [];
    const parts = words
      .filter((word) => word.length >= SHORTEST_WORD || /\p{Script=Han}/u.test(word))
      .flatMap((word) => findSpans(index, word).map((span) => ({ ...span, kind })));
    return [...given, ...whole, ...parts, ...(isName ? wordsWith(text, value) : [])].filter(
      ({ start, end }) => end > start,
    );
  });
}

/** Words that have a whole name in them, such as "johndoe-cv"; of a single word only long ones. */
function wordsWith(text: string, name: string): KindSpan[] {
  const whole = fold(name);
  if (whole.length < 6) return [];
  return [...text.matchAll(/\S+/gu)]
    .filter(([word]) => fold(word).includes(whole))
    .map((match) => ({ kind: 'NAME', start: match.index, end: match.index + match[0].length }));
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: from + part.trim().length };
}

/** Spans that touch the same words become one, with the kind of the longest. */
function withoutOverlap(spans: readonly KindSpan[]): KindSpan[] {
  const result: KindSpan[] = [];
  const rank = ({ kind }: KindSpan) => (kind === 'NAME' || kind === 'REFEREE' ? 1 : 0);
  // What has the form of an address is one, also when it holds a name.
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))) {
    const last = result.at(-1);
    if (last === undefined || span.start >= last.end) result.push(span);
    else if (span.end > last.end) {
      const kind = span.end - span.start > last.end - last.start ? span.kind : last.kind;
      result[result.length - 1] = { kind, start: last.start, end: span.end };
    }
  }
  return result;
}

export interface Restored {
  readonly value: unknown;
  /** Placeholders that were sent and that the answer doesn't use. */
  readonly lost: readonly string[];
  /** Placeholders that the answer made up; they are taken out. */
  readonly unknown: readonly string[];
}

const PLACEHOLDER = /\[?\b(NAME|EMAIL|PHONE|ADDRESS|LINK|BIRTHDATE|REFEREE)_(\d+)\b\]?/gi;

export function restore(value: unknown, originals: ReadonlyMap<string, string>): Restored {
  const used = new Set<string>();
  const unknown = new Set<string>();
  const back = (given: unknown): unknown => {
    if (typeof given === 'string') {
      return given.replace(PLACEHOLDER, (_, kind: string, number: string) => {
        const placeholder = `[${kind.toUpperCase()}_${number}]`;
        const original = originals.get(placeholder);
        (original === undefined ? unknown : used).add(placeholder);
        return original ?? '';
      });
    }
    if (Array.isArray(given)) return given.map(back);
    if (!isSchema(given)) return given;
    return Object.fromEntries(Object.entries(given).map(([name, child]) => [name, back(child)]));
  };
  const restored = back(value);
  return {
    value: restored,
    lost: [...originals.keys()].filter((placeholder) => !used.has(placeholder)),
    unknown: [...unknown],
  };
}
