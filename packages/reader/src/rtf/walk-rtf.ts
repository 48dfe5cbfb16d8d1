// Goes through the tokens of an RTF file, keeping the state of each group.
import { VitaeError } from '@vitae/schema';
import type { ReadLimits } from '../read-context.ts';
import { applyWord } from './apply-word.ts';
import { createBuilder, endParagraph } from './rtf-builder.ts';
import { type RtfHead, startHead, startState } from './rtf-state.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { builderOf, closeStream, putText, type RtfWalk, stateOf } from './rtf-walk.ts';

export function walkRtf(bytes: Uint8Array, limits: ReadLimits): { parts: RtfWalk['parts']; head: RtfHead } {
  const walk: RtfWalk = {
    head: startHead(),
    states: [startState()],
    streams: [{ builder: createBuilder(), part: 'body', depth: 0 }],
    parts: { body: [], headers: [], footers: [], footnotes: [] },
    edges: [],
    skip: 0,
    optional: false,
    instruction: '',
    entry: undefined,
    rgb: undefined,
  };
  for (const token of rtfTokens(bytes)) {
    step(walk, token);
    if (walk.states.length > limits.nesting) {
      throw new VitaeError('document.too-large', { detail: 'Its groups are nested too deeply.' });
    }
  }
  while (walk.streams.length > 0) closeStream(walk);
  return { parts: walk.parts, head: walk.head };
}

function step(walk: RtfWalk, token: RtfToken): void {
  const state = stateOf(walk);
  switch (token.kind) {
    case 'open':
      walk.states.push({ ...state, tabs: [...state.tabs] });
      walk.optional = false;
      return;
    case 'close':
      closeGroup(walk);
      return;
    case 'word':
      applyWord(walk, token.name, token.value);
      walk.optional = false;
      return;
    case 'sign':
      applySign(walk, token.sign);
      return;
    case 'bytes':
      putBytes(walk, token.bytes);
  }
}

function closeGroup(walk: RtfWalk): void {
  const stream = walk.streams.at(-1);
  if (stream !== undefined && stream.part !== 'body' && stream.depth === walk.states.length) closeStream(walk);
  // A file may close more groups than it opens.
  if (walk.states.length > 1) walk.states.pop();
  walk.skip = 0;
}

const SIGNS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '-': '', '\\': '\\', '{': '{', '}': '}' };

function applySign(walk: RtfWalk, sign: string): void {
  if (sign === '*') {
    walk.optional = true;
    return;
  }
  if (sign === '\n') {
    if (stateOf(walk).destination === 'body') endParagraph(builderOf(walk), stateOf(walk), walk.head);
    return;
  }
  const text = SIGNS[sign];
  if (text !== undefined) putText(walk, text);
}

function putBytes(walk: RtfWalk, all: readonly number[]): void {
  const bytes = walk.skip > 0 ? all.slice(walk.skip) : all;
  walk.skip = Math.max(0, walk.skip - all.length);
  if (bytes.length === 0 || stateOf(walk).destination === 'skip') return;
  putText(walk, new TextDecoder(encodingOf(walk)).decode(Uint8Array.from(bytes)));
}

function encodingOf(walk: RtfWalk): string {
  const { font } = stateOf(walk);
  const number = font ?? walk.head.defaultFont;
  const own = number === undefined ? undefined : walk.head.fonts.get(number)?.encoding;
  return own ?? walk.head.encoding;
}
