// Control words of RTF for characters: looks, signs, breaks.
import { plainText, type RtfState } from './rtf-state.ts';
import { putText } from './rtf-walk.ts';
import { type ApplyWord, isOn, type RtfWords } from './rtf-word.ts';

const text =
  (content: string): ApplyWord =>
  (walk) => {
    walk.skip = 0;
    putText(walk, content);
  };
const isText = (state: RtfState): boolean => state.destination === 'body' || state.destination === 'marker';
const breakText =
  (sign: string): ApplyWord =>
  (walk, state) => {
    if (isText(state)) putText(walk, sign);
  };
export const CHARACTER_WORDS: RtfWords = {
  plain: (walk, state) => plainText(state, walk.head.defaultFont),
  b: (_walk, state, value) => {
    state.bold = isOn(value);
  },
  i: (_walk, state, value) => {
    state.italic = isOn(value);
  },
  fs: (_walk, state, value) => {
    state.size = Math.min(Math.max((value ?? 24) / 2, 0.5), 200);
  },
  cf: (_walk, state, value) => {
    state.color = value ?? 0;
  },
  cb: (_walk, state, value) => {
    state.highlight = value ?? 0;
  },
  highlight: (_walk, state, value) => {
    state.highlight = value ?? 0;
  },
  chcbpat: (_walk, state, value) => {
    state.highlight = value ?? 0;
  },
  v: (_walk, state, value) => {
    state.hidden = isOn(value);
  },
  deleted: (_walk, state, value) => {
    state.deleted = isOn(value);
  },
  uc: (_walk, state, value) => {
    state.fallback = Math.min(Math.max(0, value ?? 1), 10);
  },
  u: (walk, state, value) => {
    const code = (value ?? 0) < 0 ? (value ?? 0) + 0x10000 : (value ?? 0);
    walk.skip = 0;
    putText(walk, String.fromCharCode(code & 0xffff));
    walk.skip = state.fallback;
  },
  tab: text('\t'),
  line: breakText('\n'),
  lbr: breakText('\n'),
  page: breakText('\f'),
  column: breakText('\v'),
  emdash: text('—'),
  endash: text('–'),
  bullet: text('•'),
  lquote: text('‘'),
  rquote: text('’'),
  ldblquote: text('“'),
  rdblquote: text('”'),
  emspace: text('\u2003'),
  enspace: text('\u2002'),
  qmspace: text(' '),
};
