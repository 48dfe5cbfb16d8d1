// Where the head of an entry is cut: at dates, marks, web addresses, places in brackets and changes of style.
import type { Context } from '../context.ts';
import { splitByLine } from '../evidence/span.ts';
import { isNamedCity } from '../fields/city-shape.ts';
import { matchesOf } from '../text/matches.ts';
import type { EntryBlock } from './entry-block.ts';
import { insideName } from './names-with-marks.ts';
import { isPlace } from './place-text.ts';

/** Offsets into the document's text, and the mark that stands there: `date`, `tab`, `style`, `url` or the sign itself. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** From left to right, the longer first where two begin. */
export function headCuts(context: Context, block: EntryBlock): Cut[] {
  return [
    ...block.dates.map((date) => ({ start: date.start, end: date.end, mark: 'date' })),
    ...block.dates.flatMap((date) => bracketBefore(context, date.start)),
    ...durations(context, block),
    ...urls(context, block),
    ...separators(context, block),
    ...styleChanges(context, block),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

const GIVEN = /\bby\b/i;
const OPEN_BRACKET = /\s*[(（](?=[^()（）\n]{2,40},\s$)/u;

/** "Forklift (Safety Council, 2019)": who stands before a date in brackets is no part of the name. */
function bracketBefore(context: Context, date: number): Cut[] {
  const from = Math.max(0, date - 46);
  const text = context.text.slice(from, date);
  const found = text.endsWith(', ') ? OPEN_BRACKET.exec(text) : null;
  if (found === null) return [];
  return [{ start: from + found.index, end: from + found.index + found[0].length, mark: '|' }];
}

const SEPARATOR =
  /\t|\s+[|•·●▪⋅‧⋄◇◆♦◊■∗¦/–—~-]\s+|\s*[|•·●⋅⋄]\s*|\s+@\s+|\s+(?:at|bei|chez|presso|hos|w firmie)\s+|,?\s+(?:awarded|presented|granted|conferred) by\s+(?:the\s+)?|,\s+(?=\S)|[，،؛]\s*|、(?=\S)|(?<=[\u3040-\u30ff\u4e00-\u9fff）]) (?=[\u3040-\u30ff\u4e00-\u9fff])|(?<=(?:대학교|대학원|대학|학교|학원)) (?=[\uac00-\ud7af])|;\s+|:\s+(?=\S)|：\s*(?=\S)|(?<=\p{Ll}{5})\.\s+(?=\p{Lu}\p{Ll})/gu;
const DURATION =
  /[(（]?\b\d{1,2}\+?\s?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|ann[ée]es?|mois|años?|meses|mes|anos?|m[eê]s|anni|anno|mesi|mese|jaar|jaren|maanden|maand|lat|lata|rok|roku|miesi[aą]c\p{L}*|år|måneder|månader|vuotta|kuukautta|let|měsíc\p{L}*|yıl|ay|год\p{L}*|лет|месяц\p{L}*|р[оі]к\p{L}*|місяц\p{L}*)(?:[,\s]+(?:and\s|und\s|et\s|y\s|e\s)?\d{1,2}\s?(?:months?|mos?|monate?n?|mois|meses|mesi|maanden|m[aå]nader|måneder|kuukautta|miesi\p{L}*|měs\p{L}*|ay|месяц\p{L}*|місяц\p{L}*))?[)）]?(?![\p{L}-])|\d{1,2}\s?[年年](?:\d{1,2}\s?(?:か月|ヶ月|个月|個月))|\d{1,2}\s?(?:か月|ヶ月|个月|個月|개월)/giu;

/** "2 years 3 months" beside the dates says nothing new. */
function durations(context: Context, block: EntryBlock): Cut[] {
  if (block.dates.length === 0) return [];
  return matches(context, block, DURATION, /\d/, 'date');
}

const ANY_URL = /(?:https?\s?:\/\/|www\.)[^\s<>|,;)\]]+/gi;

/** A web address inside a line is a piece of its own. */
function urls(context: Context, block: EntryBlock): Cut[] {
  return matches(context, block, ANY_URL, /:\/\/|www\./i, 'url').flatMap(({ start, end }) => [
    { start, end: start, mark: 'url' },
    { start: end, end, mark: 'url' },
  ]);
}

/** `sign` stands in every match and is found faster than the pattern. */
function matches(context: Context, block: EntryBlock, pattern: RegExp, sign: RegExp, mark: string): Cut[] {
  return block.spans.flatMap((span) => {
    const text = context.text.slice(span.start, span.end);
    if (!sign.test(text)) return [];
    return matchesOf(text, pattern).map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      mark,
    }));
  });
}

const BRACKETED = /\s*([(（])([^()（）]{2,40})[)）]/gu;

/** "Harcourt Rooms (Cork, Ireland)": brackets around a place part it from what it is the place of. */
function bracketedPlaces(text: string): Cut[] {
  if (!/[(（]/.test(text)) return [];
  return matchesOf(text, BRACKETED)
    .filter(([, , inside = '']) => isPlace(inside) || isNamedCity(inside))
    .flatMap(({ index, 0: whole, 2: inside = '' }) => {
      const [start, end] = [index, index + whole.length];
      return [
        { start, end: end - inside.length - 1, mark: '(' },
        { start: end - 1, end, mark: ')' },
      ];
    });
}

/** A mark with which a line ends parts it from what goes on below. */
const LINE_END = /\s*[,，|•·]$|\s[–—]$/u;

function separators(context: Context, block: EntryBlock): Cut[] {
  return block.spans.flatMap((span) => {
    const text = context.text.slice(span.start, span.end);
    const brackets = bracketedPlaces(text);
    const insideBrackets = (at: number) =>
      brackets.some(({ mark, end }, i) => mark === '(' && at >= end && at < (brackets[i + 1]?.start ?? 0));
    const marks = matchesOf(text, SEPARATOR)
      .filter((match) => !insideName(text, match) && !insideBrackets(match.index))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        mark: match[0] === '\t' ? 'tab' : GIVEN.test(match[0]) ? '–' : match[0].trim() || ' ',
      }));
    const last = span === block.spans.at(-1) ? undefined : LINE_END.exec(text);
    if (last != null) marks.push({ start: last.index, end: text.length, mark: last[0].trim() });
    return [...brackets, ...marks].map((cut) => ({ ...cut, start: cut.start + span.start, end: cut.end + span.start }));
  });
}

/** Where bold or italic begins or ends inside a line. */
function styleChanges(context: Context, block: EntryBlock): Cut[] {
  if (block.lines.every(({ styles }) => styles.length < 2)) return [];
  return block.spans.flatMap((span) =>
    splitByLine(context, span).flatMap(({ line, start, end }) => {
      const cuts: Cut[] = [];
      line.styles.forEach((style, i) => {
        const before = line.styles[i - 1];
        if (before === undefined || (before.bold === style.bold && before.italic === style.italic)) return;
        const at = line.start + style.start;
        if (at > start && at < end && !insideWord(context.text, at, before.bold && !style.bold))
          cuts.push({ start: at, end: at, mark: 'style' });
      });
      return cuts;
    }),
  );
}

/** Where a second font goes on with a word that the first has no letters for ("AWS認定"); East Asian fonts often have no bold ("**PyCon** 実行委員会"). */
function insideWord(text: string, at: number, cjkPlain: boolean): boolean {
  const gap = cjkPlain ? 1 : 0;
  const before = text.charAt(at - 1) === ' ' ? text.charAt(at - 1 - gap) : text.charAt(at - 1);
  const after = text.charAt(at) === ' ' ? text.charAt(at + gap) : text.charAt(at);
  return TWO_SCRIPTS.test(before + after);
}

const TWO_SCRIPTS =
  /^(?:[A-Za-z\d][\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af][A-Za-z\d])$/;
