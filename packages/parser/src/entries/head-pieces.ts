// The head of an entry → pieces: what stands between dates, cells, separators and changes of style.
import {
  companyLikelihood,
  degreeLikelihood,
  educationFields,
  endsWithLegalForm,
  institutionLikelihood,
  isRegion,
  titleLikelihood,
} from '@vitae/taxonomy';
import type { Context } from '../context.ts';
import { isNothing } from '../dates/open-start.ts';
import { isPlainLetter, lineAt, type Span, trimSpan } from '../evidence/span.ts';
import { isNamedCity } from '../fields/city-shape.ts';
import type { EntryBlock } from './entry-block.ts';
import { withoutLabels } from './field-labels.ts';
import { headCuts } from './head-cuts.ts';
import { isCampus } from './names-with-marks.ts';
import { isPlace } from './place-text.ts';

export interface Piece extends Span {
  readonly text: string;
  /** Where in the head it stands: block, cell, part; equal slots of different entries play the same part. */
  readonly slot: string;
  readonly block: number;
  /** The separator before it: '' at the start of a block, `tab`, `style`, or the mark itself. */
  readonly before: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly kind: 'text' | 'place' | 'url' | 'employment';
  /** Where it goes on in the line below, behind what stands beside it. */
  readonly goesOn?: Span;
}

const URL =
  /^(?:https?\s?:\/\/|www\.)\S*$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|co|de|fr|es|nl|it|uk|edu|gov|info|me|app|ai|ch|at|be|pl|se|dk|no|fi|cz|tr|ru|cn|jp|kr|in|br)(?:\/\S*)?$/i;
const EMPLOYMENT =
  /^(?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|internship|permanent|temporary|remote|hybrid|on-?site|self-employed|vollzeit|teilzeit|festanstellung|praktikum|cdi|cdd|stage|alternance|temps plein|temps partiel|jornada completa|media jornada|voltijd|deeltijd|seasonal|volunteer work|télétravail|à distance|remoto|正社員|契約社員|フルタイム|リモート|全职|兼职|远程|정규직|계약직|원격)$/iu;

const LEAST_TEXTS = 3;

export function headPieces(context: Context, head: readonly EntryBlock[]): Piece[] {
  const pieces = head.flatMap((block, index) => withoutLabels(blockPieces(context, block, index)));
  // Title and employer come first; a place that no list knows is what there is besides.
  const enough = pieces.filter(({ kind }) => kind === 'text').length >= LEAST_TEXTS;
  return pieces.map((piece, i) => (isUnknownPlace(pieces, i, enough) ? { ...piece, kind: 'place' } : piece));
}

function blockPieces(context: Context, block: EntryBlock, index: number): Piece[] {
  const cuts = headCuts(context, block);
  const last = block.spans.at(-1);
  const first = block.spans[0];
  if (first === undefined || last === undefined) return [];
  const pieces: Piece[] = [];
  let from = first.start;
  let before = '';
  const push = (to: number) => {
    // Behind a date a full stop ends what was before it: "2011. Dissertation".
    const lead = before === 'date' ? (/^\.\s+/.exec(context.text.slice(from, to))?.[0].length ?? 0) : 0;
    const span = trimSpan(
      context.text,
      { start: from + lead, end: openBracket(context.text, from, to) },
      /[\s,،;|•·–—:：\-[\]]/,
    );
    const text = context.text.slice(span.start, span.end);
    if (/[\p{L}\p{N}]/u.test(text) && !isNothing(text))
      pieces.push(makePiece(context, span, text, index, pieces.length, before));
  };
  for (const cut of cuts) {
    if (cut.start < from) {
      from = Math.max(from, cut.end);
      continue;
    }
    push(cut.start);
    from = cut.end;
    before = cut.mark;
  }
  push(last.end);
  return pieces;
}

/** A place that no list knows: "San Marcos" before "TX" or "Texas", "Witzenhausen" at the end behind an employer. */
function isUnknownPlace(pieces: readonly Piece[], i: number, enough: boolean): boolean {
  const [before, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (piece === undefined || piece.kind !== 'text' || (piece.before !== ',' && next?.before !== ',')) return false;
  if (!PLACE_SHAPE.test(piece.text)) return false;
  const state = next !== undefined && next.before === ',' && /^[A-Z]{2}$/.test(next.text) && isRegion(next.text);
  const last =
    next?.before !== ',' && (next === undefined || next.block > piece.block || !TEXT_BREAK.test(next.before));
  const land = next !== undefined && next.kind === 'place' && next.before === ',' && pieces[i + 2]?.before !== ',';
  const behind = before !== undefined && piece.before === ',' && before.block === piece.block;
  const seat =
    behind && (endsWithLegalForm(before.text) ? next?.before !== ',' : enough && last && isOrganisation(before.text));
  const beside =
    land &&
    enough &&
    (behind
      ? isOrganisation(before.text)
      : piece.before === 'date' || (i > 0 && piece.before !== '' && piece.before !== 'style'));
  if (!seat && !beside && !(state && (i > 0 ? piece.before !== 'style' : piece.block > 0))) return false;
  return isNameOnly(piece.text);
}

/** What parts pieces of text; a date or a cell may follow a place. */
const TEXT_BREAK = /^(?:[|•·●@/–—~-]|at|bei|chez)$/u;

function isOrganisation(text: string): boolean {
  return titleLikelihood(text) < 0.5 && degreeLikelihood(text) < 0.6 && /\p{Lu}/u.test(text);
}

/** Words of an employer's parts and of what is studied; capitals alone are a short form of something. */
const NO_PLACE =
  /\b(?:department|dept|division|group|team|unit|office|faculty|school|services?|consulting|systems?|solutions?|branch|centre|center|abteilung|bereich|fakultät|institut|département|service|departamento|facultad|afdeling|honou?rs?|major|minor|class|distinction|first|second|upper|lower|cum|laude)\b/iu;

function isNameOnly(text: string): boolean {
  return (
    titleLikelihood(text) < 0.4 &&
    companyLikelihood(text) === 0 &&
    institutionLikelihood(text) < 0.5 &&
    degreeLikelihood(text) === 0 &&
    educationFields(text).length === 0 &&
    !NO_PLACE.test(text) &&
    !/^\p{Lu}{2,}$/u.test(text)
  );
}

const PLACE_SHAPE = /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{L}[\p{L}.'’]*){0,2}$/u;

/** A bracket that opens before a date belongs to the date. */
function openBracket(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && !isPlainLetter(text.charCodeAt(end - 1)) && /[\s([（【]/.test(text.charAt(end - 1))) end--;
  return end;
}

function makePiece(context: Context, span: Span, text: string, block: number, part: number, before: string): Piece {
  const line = lineAt(context.lines, span.start);
  const at = line === undefined ? 0 : span.start - line.start;
  const style = line?.styles.find((s) => s.start <= at && s.end > at);
  const kind =
    /[.:]/.test(text) && URL.test(text)
      ? 'url'
      : EMPLOYMENT.test(text)
        ? 'employment'
        : (isPlace(text) && !isCampus(text)) || isNamedCity(text)
          ? 'place'
          : 'text';
  const bold = style?.bold ?? false;
  return {
    ...span,
    text,
    slot: `${block}.${part}${bold ? 'B' : ''}${style?.italic ? 'I' : ''}`,
    block,
    before,
    bold,
    italic: style?.italic ?? false,
    kind,
  };
}
