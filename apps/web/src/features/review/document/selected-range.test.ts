import { afterEach, expect, it } from 'vitest';
import { selectedRange } from './selected-range.ts';

const root = document.createElement('div');
root.innerHTML =
  '<span data-start="0">Mira </span><span data-start="5">Holm</span><br><span data-start="10">Nurse</span><p>other</p>';
document.body.append(root);

const textOf = (index: number): Node => {
  const node = root.querySelectorAll('span')[index]?.firstChild;
  if (node == null) throw new Error('a piece of text');
  return node;
};

function select(start: [Node, number], end: [Node, number]): Selection | null {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(...start, ...end);
  return selection;
}

afterEach(() => document.getSelection()?.removeAllRanges());

it('gives offsets of the document', () => {
  expect(selectedRange(root, select([textOf(0), 1], [textOf(1), 2]))).toEqual({ start: 1, end: 7 });
});

it('does not mind the direction', () => {
  expect(selectedRange(root, select([textOf(2), 3], [textOf(1), 1]))).toEqual({ start: 6, end: 13 });
});

it('leaves out pieces that are only touched', () => {
  expect(selectedRange(root, select([textOf(0), 5], [textOf(2), 0]))).toEqual({ start: 5, end: 9 });
});

it('takes whole pieces when their parent is selected', () => {
  expect(selectedRange(root, select([root, 0], [root, 2]))).toEqual({ start: 0, end: 9 });
});

it('is undefined for nothing, and for a selection elsewhere', () => {
  expect(selectedRange(root, select([textOf(0), 2], [textOf(0), 2]))).toBeUndefined();
  const other = document.body.appendChild(document.createElement('p'));
  other.textContent = 'elsewhere';
  const inside = other.firstChild;
  if (inside === null) throw new Error('a text');
  expect(selectedRange(root, select([inside, 0], [inside, 4]))).toBeUndefined();
});
