// Control words of RTF for paragraphs: alignment, indents, tabs, lists, outline.
import type { Alignment } from '../flow/flow-document.ts';
import { endParagraph } from './rtf-builder.ts';
import { plainParagraph } from './rtf-state.ts';
import { builderOf } from './rtf-walk.ts';
import { type ApplyWord, isOn, type RtfWords } from './rtf-word.ts';

const align =
  (to: Alignment): ApplyWord =>
  (_walk, state) => {
    state.align = to;
  };
const tab =
  (kind: 'right' | 'center'): ApplyWord =>
  (_walk, state) => {
    state.nextTab = kind;
  };

export const PARAGRAPH_WORDS: RtfWords = {
  pard: (_walk, state) => plainParagraph(state),
  par: (walk, state) => {
    if (state.destination === 'body') endParagraph(builderOf(walk), state, walk.head);
  },
  sect: (walk, state) => {
    if (state.destination === 'body') endParagraph(builderOf(walk), state, walk.head);
  },
  ql: align('left'),
  qj: align('left'),
  qc: align('center'),
  qr: align('right'),
  li: (_walk, state, value) => {
    state.left = value ?? 0;
  },
  ri: (_walk, state, value) => {
    state.right = value ?? 0;
  },
  fi: (_walk, state, value) => {
    state.first = value ?? 0;
  },
  sb: (_walk, state, value) => {
    state.before = value ?? 0;
  },
  sa: (_walk, state, value) => {
    state.after = value ?? 0;
  },
  tqr: tab('right'),
  tqdec: tab('right'),
  tqc: tab('center'),
  tx: (_walk, state, value) => {
    state.tabs.push({ at: (value ?? 0) / 20, kind: state.nextTab });
    state.nextTab = 'left';
  },
  cbpat: (_walk, state, value) => {
    state.shading = value ?? 0;
  },
  brdrb: (_walk, state) => {
    state.ruled = true;
  },
  pagebb: (_walk, state, value) => {
    state.pageBreakBefore = isOn(value);
  },
  ls: (_walk, state, value) => {
    state.inList = value !== undefined && value > 0;
  },
  ilvl: (_walk, state, value) => {
    state.listLevel = Math.min(Math.max(0, value ?? 0), 8);
  },
  outlinelevel: (_walk, state, value) => {
    state.outline = value;
  },
  rtlpar: (_walk, state) => {
    state.rightToLeft = true;
  },
  ltrpar: (_walk, state) => {
    state.rightToLeft = false;
  },
  listtext: (_walk, state) => {
    state.destination = 'marker';
  },
  pntext: (_walk, state) => {
    state.destination = 'marker';
  },
};
