// Control words of RTF for tables.
import { endCell, endRow } from './rtf-builder.ts';
import { builderOf } from './rtf-walk.ts';
import { type RtfWords, skipGroup } from './rtf-word.ts';

export const TABLE_WORDS: RtfWords = {
  trowd: (walk) => {
    walk.edges = [];
  },
  cellx: (walk, _state, value) => {
    if (walk.edges.length < 200) walk.edges.push(value ?? 0);
  },
  intbl: (_walk, state) => {
    state.inTable = true;
  },
  itap: (_walk, state, value) => {
    state.nesting = Math.min(Math.max(0, value ?? 0), 20);
    state.inTable = state.nesting > 0;
  },
  cell: (walk, state) => endCell(builderOf(walk), { ...state, nesting: 1 }, walk.head),
  nestcell: (walk, state) => endCell(builderOf(walk), { ...state, nesting: Math.max(2, state.nesting) }, walk.head),
  row: (walk) => endRow(builderOf(walk), walk.edges, 1),
  nestrow: (walk, state) => endRow(builderOf(walk), walk.edges, Math.max(2, state.nesting)),
  nesttableprops: () => undefined,
  nonesttables: skipGroup,
};
