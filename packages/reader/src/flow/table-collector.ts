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

interface State {
  readonly blocks: FlowBlock[];
  /** The outermost first. */
  readonly tables: OpenTable[];
}

export function createTableCollector(): TableCollector {
  const state: State = { blocks: [], tables: [] };
  return {
    add: (block, depth) => {
      goTo(state, depth);
      blocksAt(state, depth).push(block);
    },
    hasContent: (depth) => (state.tables[depth - 1]?.blocks.length ?? 0) > 0,
    endCell: (depth) => {
      goTo(state, depth);
      endCell(state.tables[depth - 1]);
    },
    endRow: (depth, edges) => {
      close(state, depth);
      addRow(state, depth, widthsOf(edges));
    },
    finish: () => {
      close(state, 0);
      return state.blocks;
    },
  };
}

const blocksAt = (state: State, depth: number): FlowBlock[] => state.tables[depth - 1]?.blocks ?? state.blocks;

/** Ends the tables that are deeper and opens those that are missing. */
function goTo(state: State, depth: number): void {
  close(state, depth);
  while (state.tables.length < depth) state.tables.push({ rows: [], cells: [], blocks: [], widths: [] });
}

function close(state: State, depth: number): void {
  while (state.tables.length > depth) {
    const deepest = state.tables.length;
    const table = state.tables[deepest - 1];
    if (table !== undefined && table.blocks.length > 0) endCell(table);
    addRow(state, deepest, []);
    pushTable(state, deepest);
    state.tables.pop();
  }
}

function endCell(table: OpenTable | undefined): void {
  if (table === undefined) return;
  table.cells.push({ blocks: table.blocks, column: table.cells.length, columnSpan: 1 });
  table.blocks = [];
}

function addRow(state: State, depth: number, widths: readonly number[]): void {
  const table = state.tables[depth - 1];
  if (table === undefined || table.cells.length === 0) return;
  // Rows of another shape start another table, so that each keeps its columns.
  if (table.rows.length > 0 && table.rows[0]?.length !== table.cells.length) pushTable(state, depth);
  if (widths.length > 0) table.widths = widths.slice(0, table.cells.length);
  table.rows.push(table.cells);
  table.cells = [];
}

function pushTable(state: State, depth: number): void {
  const table = state.tables[depth - 1];
  if (table === undefined || table.rows.length === 0) return;
  blocksAt(state, depth - 1).push({ kind: 'table', rows: table.rows, columnWidths: table.widths });
  table.rows = [];
  table.widths = [];
}

function widthsOf(edges: readonly number[]): number[] {
  return edges.slice(1).map((edge, i) => Math.max(1, edge - (edges[i] ?? 0)));
}
