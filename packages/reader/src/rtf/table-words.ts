// Control words of RTF for tables.
import { endCell } from './rtf-builder.ts';
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
  cell: (walk, state) => endCell(builderOf(walk), state, walk.head, 1),
  nestcell: (walk, state) => endCell(builderOf(walk), state, walk.head, Math.max(2, state.nesting)),
  row: (walk) => builderOf(walk).tables.endRow(1, [0, ...walk.edges]),
  nestrow: (walk, state) => builderOf(walk).tables.endRow(Math.max(2, state.nesting), [0, ...walk.edges]),
  nesttableprops: () => undefined,
  nonesttables: skipGroup,
};
