// Control words of RTF that open a part of the document, a field, or a group without text.
import { openStream, type RtfPart } from './rtf-walk.ts';
import { type ApplyWord, type RtfWords, skipGroup } from './rtf-word.ts';

const part =
  (to: RtfPart): ApplyWord =>
  (walk) => {
    openStream(walk, to);
  };
/** Groups that hold no text of the document. */
const SKIPPED_NAMES =
  'generator listtable listoverridetable rsidtbl revtbl xmlnstbl themedata colorschememapping datastore latentstyles nonshppict object objdata sp sn sv shprslt filetbl template pnseclvl pn atnid atnauthor annotation atrfstart atrfend bkmkstart bkmkend docvar userprops wgrffmtfilter mmathPr ftnsep ftnsepc aftnsep aftnsepc tc xe comment operator category manager company doccomm hlinkbase keywords subject';

export const SKIPPED_WORDS: RtfWords = Object.fromEntries(SKIPPED_NAMES.split(' ').map((name) => [name, skipGroup]));

export const PART_WORDS: RtfWords = {
  fldinst: (walk, state) => {
    walk.instruction = '';
    state.destination = 'field-instruction';
  },
  fldrslt: (walk, state) => {
    state.destination = 'body';
    state.link = /HYPERLINK\s+"([^"]+)"/i.exec(walk.instruction)?.[1] ?? state.link;
    walk.instruction = '';
  },
  header: part('headers'),
  headerf: part('headers'),
  headerl: skipGroup,
  headerr: part('headers'),
  footer: part('footers'),
  footerf: part('footers'),
  footerl: skipGroup,
  footerr: part('footers'),
  footnote: part('footnotes'),
  shptxt: part('frame'),
  dptxbxtext: part('frame'),
  info: () => undefined,
  shp: () => undefined,
  shppict: () => undefined,
  shpinst: () => undefined,
  shpgrp: () => undefined,
  pict: (walk, state) => {
    walk.head.pictures += 1;
    state.destination = 'skip';
  },
};
