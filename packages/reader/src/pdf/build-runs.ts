// Characters → runs: text in one style on one line with no wide gap inside.
import type { Run } from '@vitae/schema';
import type { PageChars } from './page-chars.ts';
import { round } from './page-space.ts';
import { isLineEnd, isSpace, plainCharacter } from './plain-characters.ts';
import { readLeftwards } from './read-leftwards.ts';
import { beginDraft, type RunDraft, SPACE_GAP, stitchDrafts } from './run-draft.ts';
import { type Glyphs, setSpaces } from './set-spaces.ts';
import { colorText, type TextPiece } from './text-piece.ts';

/** Em. Justified text stretches its spaces up to about 0.9 em; tables and columns leave more. */
const WIDE_GAP = 1;
/** Em. A step back beyond this is another line or column, not kerning. */
const BACKWARD = 0.4;
/** Em. Parts of one line may stand this far from its base line and still belong to the same run. */
const BASE_SLACK = 0.12;

export function buildRuns(chars: PageChars): Run[] {
  const drafts: RunDraft[] = [];
  let draft: RunDraft | undefined;
  for (let i = 0; i < chars.count; i += 1) {
    const code = chars.code[i] ?? 0;
    if (code === 0) continue;
    if (isLineEnd(code)) {
      draft = undefined;
    } else if (isSpace(code)) {
      if (draft !== undefined) draft.space = true;
    } else {
      const piece = chars.pieces[chars.piece[i] ?? 0];
      const text =
        code > 32 && code < 127 ? String.fromCharCode(code) : plainCharacter(code, piece?.font.dingbats ?? false);
      if (piece === undefined || text === '') continue;
      const [start, end] = [chars.start[i] ?? 0, chars.end[i] ?? 0];
      if (draft === undefined || breaks(draft, piece, start, end)) {
        draft = beginDraft(piece, start);
        drafts.push(draft);
      }
      append(draft, piece, text, start, end);
    }
  }
  return stitchDrafts(drafts).map(finish);
}

function breaks(draft: RunDraft, piece: TextPiece, start: number, end: number): boolean {
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

function append(draft: RunDraft, piece: TextPiece, text: string, start: number, end: number): void {
  const begun = draft.texts.length > 0;
  const leftwards = begun && start < draft.start && end < draft.end;
  if (leftwards) draft.rightToLeft = true;
  const gap = leftwards ? draft.start - end : start - draft.end;
  draft.spaced.push(begun && (draft.space || (piece !== draft.piece && gap > piece.size * SPACE_GAP)));
  draft.texts.push(text);
  draft.starts.push(start);
  draft.ends.push(end);
  draft.piece = piece;
  draft.space = false;
  draft.start = start;
  draft.end = end;
  draft.left = Math.min(draft.left, start);
  draft.right = Math.max(draft.right, end);
  draft.top = Math.min(draft.top, piece.top);
  draft.bottom = Math.max(draft.bottom, piece.bottom);
}

function finish(draft: RunDraft): Run {
  const piece = draft.first;
  const upright = piece.angle === 0;
  const measured = upright && !draft.rightToLeft;
  if (measured) setSpaces(draft, piece.size);
  const { text, edges } = joinGlyphs(upright && draft.rightToLeft ? readLeftwards(draft, piece.size) : draft, measured);
  const box = upright
    ? { x: draft.left, y: draft.top, width: draft.right - draft.left, height: draft.bottom - draft.top }
    : { x: piece.left, y: piece.top, width: piece.right - piece.left, height: piece.bottom - piece.top };
  return {
    text,
    box: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    baseline: round(upright ? piece.base : piece.bottom),
    size: piece.size,
    ...(piece.font.name === '' ? {} : { font: piece.font.name }),
    ...(piece.bold ? { bold: true } : {}),
    ...(piece.italic ? { italic: true } : {}),
    ...(piece.color === 0 ? {} : { color: colorText(piece.color) }),
    ...(upright ? {} : { angle: round(piece.angle) }),
    ...(piece.hidden === undefined ? {} : { hidden: piece.hidden }),
    ...(edges === undefined ? {} : { edges }),
  };
}

/** `edges` as in `Run`: where each unit starts, and where the last one ends. A space reaches from glyph to glyph. */
function joinGlyphs(glyphs: Glyphs, measured: boolean): { text: string; edges: number[] | undefined } {
  const { texts, starts, ends, spaced } = glyphs;
  const edges: number[] = [];
  let text = '';
  for (let i = 0; i < texts.length; i += 1) {
    const [glyph = '', start = 0, end = 0] = [texts[i], starts[i], ends[i]];
    if (spaced[i] === true) {
      text += ' ';
      edges.push(round(ends[i - 1] ?? start));
    }
    const width = (end - start) / glyph.length;
    for (let k = 0; k < glyph.length; k += 1) edges.push(round(start + width * k));
    text += glyph;
  }
  edges.push(round(ends.at(-1) ?? 0));
  return { text, edges: measured ? edges : undefined };
}
