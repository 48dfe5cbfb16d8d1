// The plain text of blocks, a line for each paragraph.
import type { FlowBlock } from './flow-document.ts';

export function blocksText(blocks: readonly FlowBlock[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: FlowBlock): string {
  if (block.kind === 'paragraph') return block.spans.map((span) => span.text).join('');
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((cell) => blocksText(cell.blocks)).join('\t')).join('\n');
  return blocksText(block.blocks);
}
