// Characters → runs: text in one style on one line with no wide gap inside.
import type { Run } from '@vitae/schema';
import type { PageChars } from './page-chars.ts';
import { round } from './page-space.ts';
import { isLineEnd, isSpace, plainCharacter } from './plain-characters.ts';
import { colorText, type TextPiece } from './text-piece.ts';

/** Em. Justified text stretches its spaces up to about 0.9 em; tables and columns leave more. */
const WIDE_GAP = 1;
/** Em. A step back beyond this is another line or column, not kerning. */
const BACKWARD = 0.4;
/** Em. Parts of one line may stand this far from its base line and still belong to the same run. */
const BASE_SLACK = 0.12;
/** Em. Objects that leave more than this between them have a space there, whether or not PDFium saw one. */
const SPACE_GAP = 0.2;

/** The run that is being built; `edges` has one entry more than `text` has units. */
interface Draft {
  readonly first: TextPiece;
  piece: TextPiece;
  text: string;
  edges: number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of the last character. */
  start: number;
  end: number;
  /** A space comes before the next character. */
  space: boolean;
  rightToLeft: boolean;
}

export function buildRuns(chars: PageChars): Run[] {
  const runs: Run[] = [];
  let draft: Draft | undefined;
  const flush = (): void => {
    if (draft !== undefined && draft.text !== '') runs.push(finish(draft));
    draft = undefined;
  };
  for (let i = 0; i < chars.count; i += 1) {
    const code = chars.code[i] ?? 0;
    if (code === 0) continue;
    if (isLineEnd(code)) {
      flush();
    } else if (isSpace(code)) {
      if (draft !== undefined) draft.space = true;
    } else {
      const piece = chars.pieces[chars.piece[i] ?? 0];
      const text =
        code > 32 && code < 127 ? String.fromCharCode(code) : plainCharacter(code, piece?.font.dingbats ?? false);
      if (piece === undefined || text === '') continue;
      const [start, end] = [chars.start[i] ?? 0, chars.end[i] ?? 0];
      if (draft !== undefined && breaks(draft, piece, start, end)) flush();
      draft ??= begin(piece, start);
      append(draft, piece, text, start, end);
    }
  }
  flush();
  return runs;
}

function begin(piece: TextPiece, start: number): Draft {
  const { top, bottom } = piece;
  const common = { piece, first: piece, text: '', edges: [start], space: false, rightToLeft: false };
  return { ...common, left: start, right: start, top, bottom, start, end: start };
}

function breaks(draft: Draft, piece: TextPiece, start: number, end: number): boolean {
  const { first } = draft;
  if (piece !== draft.piece) {
    if (piece.look !== first.look || piece.hidden !== first.hidden) return true;
    if (Math.abs(piece.base - first.base) > first.size * BASE_SLACK) return true;
  }
  const forward = start - draft.end;
  if (forward >= -first.size * BACKWARD) return forward > first.size * WIDE_GAP;
  // Right to left: the next character ends where the last one starts.
  const backward = draft.start - end;
  return backward < -first.size * BACKWARD || backward > first.size * WIDE_GAP;
}

function append(draft: Draft, piece: TextPiece, text: string, start: number, end: number): void {
  const leftwards = draft.text !== '' && start < draft.start && end < draft.end;
  if (leftwards) draft.rightToLeft = true;
  const gap = leftwards ? draft.start - end : start - draft.end;
  const spaced = draft.space || (piece !== draft.piece && gap > piece.size * SPACE_GAP);
  const { edges } = draft;
  if (draft.text !== '') {
    if (spaced) {
      draft.text += ' ';
      edges.push(start);
    } else {
      edges[edges.length - 1] = start;
    }
  }
  const width = (end - start) / text.length;
  for (let k = 1; k <= text.length; k += 1) edges.push(start + width * k);
  draft.text += text;
  draft.piece = piece;
  draft.space = false;
  draft.start = start;
  draft.end = end;
  draft.left = Math.min(draft.left, start);
  draft.right = Math.max(draft.right, end);
  draft.top = Math.min(draft.top, piece.top);
  draft.bottom = Math.max(draft.bottom, piece.bottom);
}

function finish(draft: Draft): Run {
  const piece = draft.first;
  const upright = piece.angle === 0;
  const box = upright
    ? { x: draft.left, y: draft.top, width: draft.right - draft.left, height: draft.bottom - draft.top }
    : { x: piece.left, y: piece.top, width: piece.right - piece.left, height: piece.bottom - piece.top };
  return {
    text: draft.text,
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    baseline: round(upright ? piece.base : piece.bottom),
    size: piece.size,
    ...(piece.font.name === '' ? {} : { font: piece.font.name }),
    ...(piece.bold ? { bold: true } : {}),
    ...(piece.italic ? { italic: true } : {}),
    ...(piece.color === 0 ? {} : { color: colorText(piece.color) }),
    ...(upright ? {} : { angle: round(piece.angle) }),
    ...(piece.hidden === undefined ? {} : { hidden: piece.hidden }),
    ...(upright && !draft.rightToLeft ? { edges: draft.edges.map(round) } : {}),
  };
}
