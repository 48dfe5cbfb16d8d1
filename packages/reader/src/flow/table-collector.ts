// Collects blocks of formats that tell tables by marks in the text: ends of cells and rows, at depths of nesting.
import type { FlowBlock, FlowCell } from './flow-document.ts';

export interface TableCollector {
  /** At depth 0 outside tables. Ends all tables that are deeper. */
  readonly add: (block: FlowBlock, depth: number) => void;
  /** Whether the cell that is open at that depth has anything in it. */
  readonly hasContent: (depth: number) => boolean;
  readonly endCell: (depth: number) => void;
  /** `edges`: the left edge of the first column and the right edge of each, in any unit. */
  readonly endRow: (depth: number, edges: readonly number[]) => void;
  /** All blocks; ends all tables. */
  readonly finish: () => FlowBlock[];
}

interface OpenTable {
  rows: FlowCell[][];
  cells: FlowCell[];
  /** Content of the cell that is open. */
  blocks: FlowBlock[];
  widths: number[];
}

export function createTableCollector(): TableCollector {
  const blocks: FlowBlock[] = [];
  /** The outermost first. */
  const tables: OpenTable[] = [];
  const target = (depth: number): FlowBlock[] => tables[depth - 1]?.blocks ?? blocks;

  const push = (depth: number): void => {
    const table = tables[depth - 1];
    if (table === undefined || table.rows.length === 0) return;
    target(depth - 1).push({ kind: 'table', rows: table.rows, columnWidths: table.widths });
    table.rows = [];
    table.widths = [];
  };
  const addRow = (depth: number, widths: readonly number[]): void => {
    const table = tables[depth - 1];
    if (table === undefined || table.cells.length === 0) return;
    // Rows of another shape start another table, so that each keeps its columns.
    if (table.rows.length > 0 && table.rows[0]?.length !== table.cells.length) push(depth);
    if (widths.length > 0) table.widths = widths.slice(0, table.cells.length);
    table.rows.push(table.cells);
    table.cells = [];
  };
  const endCell = (depth: number): void => {
    close(depth);
    open(depth);
    const table = tables[depth - 1];
    if (table === undefined) return;
    table.cells.push({ blocks: table.blocks, column: table.cells.length, columnSpan: 1 });
    table.blocks = [];
  };
  const close = (depth: number): void => {
    for (let deepest = tables.length; deepest > depth; deepest--) {
      if ((tables[deepest - 1]?.blocks.length ?? 0) > 0) {
        const table = tables[deepest - 1];
        table?.cells.push({ blocks: table.blocks, column: table.cells.length, columnSpan: 1 });
      }
      addRow(deepest, []);
      push(deepest);
      tables.pop();
    }
  };
  const open = (depth: number): void => {
    while (tables.length < depth) tables.push({ rows: [], cells: [], blocks: [], widths: [] });
  };
  return {
    add: (block, depth) => {
      close(depth);
      open(depth);
      target(depth).push(block);
    },
    hasContent: (depth) => (tables[depth - 1]?.blocks.length ?? 0) > 0,
    endCell,
    endRow: (depth, edges) => {
      close(depth);
      addRow(depth, widthsOf(edges));
    },
    finish: () => {
      close(0);
      return blocks;
    },
  };
}

function widthsOf(edges: readonly number[]): number[] {
  return edges.slice(1).map((edge, i) => Math.max(1, edge - (edges[i] ?? 0)));
}
