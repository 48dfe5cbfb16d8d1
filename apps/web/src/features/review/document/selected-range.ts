// From the browser's selection to offsets in the document's text. Every piece of text carries its offset in `data-start`.

export interface SelectedRange {
  readonly start: number;
  readonly end: number;
}

/** The selected offsets inside `root`; undefined when nothing is selected there. */
export function selectedRange(root: Element, selection: Selection | null): SelectedRange | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return undefined;
  const pieces = piecesIn(root, range);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.data.length);
  return end > start ? { start, end } : undefined;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

function piecesIn(root: Element, range: Range): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.parentElement?.dataset['start'];
    if (start === undefined || !(node instanceof Text) || !range.intersectsNode(node)) continue;
    pieces.push({ node, start: Number(start) });
  }
  return pieces.filter((piece) => !isTouchedOnly(piece, range));
}

/** A range that ends before the first character of a piece, or begins after its last, does not hold any of it. */
function isTouchedOnly({ node }: Piece, range: Range): boolean {
  if (range.endContainer === node && range.endOffset === 0) return true;
  return range.startContainer === node && range.startOffset === node.data.length;
}
