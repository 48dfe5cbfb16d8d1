// Control words of RTF for the head of the file: code pages, fonts, colours, styles, page.
import { charset, codePage } from './rtf-state.ts';
import type { RtfWalk } from './rtf-walk.ts';
import { type RtfWords, skipGroup } from './rtf-word.ts';

function setColor(walk: RtfWalk, part: 0 | 1 | 2, value: number | undefined): void {
  walk.rgb ??= [0, 0, 0];
  walk.rgb[part] = value ?? 0;
}

export const HEAD_WORDS: RtfWords = {
  ansicpg: (walk, _state, value) => {
    walk.head.encoding = codePage(value ?? 1252) ?? walk.head.encoding;
  },
  mac: (walk) => {
    walk.head.encoding = 'macintosh';
  },
  deff: (walk, _state, value) => {
    walk.head.defaultFont = value;
  },
  fonttbl: (_walk, state) => {
    state.destination = 'font-table';
  },
  f: (walk, state, value) => {
    if (value === undefined) return;
    if (state.destination === 'font-table') {
      walk.entry = value;
      walk.head.fonts.set(value, { name: '', encoding: undefined, complete: false });
    } else state.font = value;
  },
  fcharset: (walk, state, value) => {
    const font = walk.entry === undefined ? undefined : walk.head.fonts.get(walk.entry);
    if (state.destination === 'font-table' && font !== undefined) font.encoding = charset(value ?? 0);
  },
  panose: skipGroup,
  falt: skipGroup,
  colortbl: (walk, state) => {
    state.destination = 'color-table';
    walk.rgb = undefined;
  },
  red: (walk, _state, value) => setColor(walk, 0, value),
  green: (walk, _state, value) => setColor(walk, 1, value),
  blue: (walk, _state, value) => setColor(walk, 2, value),
  stylesheet: (walk, state) => {
    state.destination = 'style-sheet';
    walk.entry = undefined;
  },
  s: (walk, state, value) => {
    if (state.destination === 'style-sheet') walk.entry = value;
    else state.style = value;
  },
  margl: (walk, _state, value) => {
    walk.head.margins.left = (value ?? 1800) / 20;
  },
  margr: (walk, _state, value) => {
    walk.head.margins.right = (value ?? 1800) / 20;
  },
  paperw: (walk, _state, value) => {
    walk.head.paper = Math.max(200, (value ?? 12240) / 20);
  },
  title: (_walk, state) => {
    state.destination = 'title';
  },
  author: (_walk, state) => {
    state.destination = 'author';
  },
};
