// The walk over an RTF file: where it is, and how text and streams of blocks are added.
import type { FlowBlock } from '../flow/flow-document.ts';
import { addText, createBuilder, depthOf, finish, type RtfBuilder } from './rtf-builder.ts';
import { type RtfHead, type RtfState, startState } from './rtf-state.ts';

export type RtfPart = 'headers' | 'footers' | 'footnotes' | 'frame';

export interface RtfWalk {
  readonly head: RtfHead;
  readonly states: RtfState[];
  /** The innermost stream is the last; each ends with its group. */
  readonly streams: { readonly builder: RtfBuilder; readonly part: RtfPart | 'body'; readonly depth: number }[];
  readonly parts: { body: FlowBlock[]; headers: FlowBlock[]; footers: FlowBlock[]; footnotes: FlowBlock[] };
  /** Right edges of the row that is being defined, twips. */
  edges: number[];
  /** Text bytes that are still to be skipped after a `\u`. */
  skip: number;
  /** The group has just opened, so a word names its destination; `\*` allows to ignore it. */
  optional: boolean;
  instruction: string;
  /** Entry that is being read in a table at the head. */
  entry: number | undefined;
  /** Red, green, blue of the colour that is being read. */
  rgb: [number, number, number] | undefined;
}

export const stateOf = (walk: RtfWalk): RtfState => walk.states.at(-1) ?? startState();
export const builderOf = (walk: RtfWalk): RtfBuilder => walk.streams.at(-1)?.builder ?? createBuilder();

export function openStream(walk: RtfWalk, part: RtfPart): void {
  walk.streams.push({ builder: createBuilder(), part, depth: walk.states.length });
  stateOf(walk).destination = 'body';
  stateOf(walk).inTable = false;
}

export function closeStream(walk: RtfWalk): void {
  const stream = walk.streams.pop();
  if (stream === undefined) return;
  const blocks = finish(stream.builder, stateOf(walk), walk.head);
  if (stream.part === 'frame') {
    const outer = walk.streams.at(-1)?.builder;
    outer?.tables.add({ kind: 'frame', blocks }, depthOf(stateOf(walk)));
  } else {
    walk.parts[stream.part].push(...blocks);
  }
}

/** Text that is decoded already. */
export function putText(walk: RtfWalk, text: string): void {
  const state = stateOf(walk);
  const { head } = walk;
  switch (state.destination) {
    case 'body':
    case 'marker':
      addText(builderOf(walk), text, state, head);
      return;
    case 'font-table':
      nameFont(walk, text);
      return;
    case 'color-table':
      for (const sign of text) if (sign === ';') endColor(walk);
      return;
    case 'style-sheet':
      if (walk.entry !== undefined) addName(head.styles, walk.entry, text);
      return;
    case 'field-instruction':
      walk.instruction += text;
      return;
    case 'title':
    case 'author':
      head[state.destination] += text;
  }
}

function nameFont(walk: RtfWalk, text: string): void {
  const font = walk.entry === undefined ? undefined : walk.head.fonts.get(walk.entry);
  if (font === undefined || font.complete) return;
  const [name = '', ...rest] = text.split(';');
  font.name += name;
  font.complete = rest.length > 0;
}

function addName(names: Map<number, string>, entry: number, text: string): void {
  const name = names.get(entry) ?? '';
  if (!name.endsWith(';')) names.set(entry, `${name}${text}`.trimStart());
}

function endColor(walk: RtfWalk): void {
  const color = walk.rgb?.map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0')).join('');
  walk.head.colors.push(color === undefined ? undefined : `#${color}`);
  walk.rgb = undefined;
}
