// The text of a DOC as paragraphs of runs with their properties, for any range of character positions.

import { applyCharacter } from './apply-character.ts';
import { applyParagraph } from './apply-paragraph.ts';
import type { DocFile } from './doc-file.ts';
import type { DocCharacter, DocParagraph } from './doc-properties.ts';
import type { DocStyle } from './doc-styles.ts';
import { characterRanges, type FormattedRange, paragraphRanges, rangeAt } from './formatted-pages.ts';
import { sprms } from './sprms.ts';

export interface DocRun {
  readonly text: string;
  readonly character: DocCharacter;
}

export interface DocTextParagraph {
  readonly runs: readonly DocRun[];
  /** What ended it: a paragraph mark, a cell mark or a section break. */
  readonly mark: string;
  readonly paragraph: DocParagraph;
  readonly style: DocStyle;
}

export type ReadDocText = (start: number, end: number) => Generator<DocTextParagraph>;

const CHARACTER_TABLE = 12;
const PARAGRAPH_TABLE = 13;
const PARAGRAPH_MARK = '\r';
const CELL_MARK = '\x07';
const SECTION_BREAK = '\f';
const LONG_PARAGRAPH = 0x6646;

interface Chunk {
  readonly text: string;
  /** Byte offset of its first character. */
  readonly offset: number;
  readonly bytesPerCharacter: number;
  readonly format: FormattedRange | undefined;
}

export function docText(file: DocFile, styles: (index: number) => DocStyle): ReadDocText {
  const sorted = (ranges: FormattedRange[]): FormattedRange[] => ranges.sort((a, b) => a.start - b.start);
  const characters = sorted(characterRanges(file.main, file.table, file.at(CHARACTER_TABLE)));
  const paragraphs = sorted(paragraphRanges(file.main, file.table, file.at(PARAGRAPH_TABLE)));
  return function* read(start, end) {
    let open: { text: string; format: FormattedRange | undefined }[] = [];
    for (const chunk of chunks(file, characters, start, end)) {
      let from = 0;
      for (let i = 0; i < chunk.text.length; i++) {
        const sign = chunk.text[i] ?? '';
        if (sign !== PARAGRAPH_MARK && sign !== CELL_MARK && sign !== SECTION_BREAK) continue;
        const offset = chunk.offset + i * chunk.bytesPerCharacter;
        const range = rangeAt(paragraphs, offset);
        // A page break inside a paragraph is written with the same sign as the end of a section.
        if (sign === SECTION_BREAK && range?.end !== offset + chunk.bytesPerCharacter) continue;
        open.push({ text: chunk.text.slice(from, i), format: chunk.format });
        yield finish(file, styles, open, sign, range);
        open = [];
        from = i + 1;
      }
      open.push({ text: chunk.text.slice(from), format: chunk.format });
    }
    if (open.some(({ text }) => text !== '')) yield finish(file, styles, open, PARAGRAPH_MARK, undefined);
  };
}

/** Stretches of text in one piece with one set of character properties. */
function* chunks(file: DocFile, characters: readonly FormattedRange[], start: number, end: number): Generator<Chunk> {
  for (const piece of file.pieces) {
    const stop = Math.min(end, piece.end);
    for (let cp = Math.max(start, piece.start); cp < stop; ) {
      const offset = piece.offset + (cp - piece.start) * piece.bytesPerCharacter;
      const format = rangeAt(characters, offset);
      const count =
        format === undefined ? stop - cp : Math.max(1, Math.ceil((format.end - offset) / piece.bytesPerCharacter));
      const until = Math.min(stop, cp + count);
      yield {
        text: piece.text.slice(cp - piece.start, until - piece.start),
        offset,
        bytesPerCharacter: piece.bytesPerCharacter,
        format,
      };
      cp = until;
    }
  }
}

function finish(
  file: DocFile,
  styles: (index: number) => DocStyle,
  open: readonly { text: string; format: FormattedRange | undefined }[],
  mark: string,
  range: FormattedRange | undefined,
): DocTextParagraph {
  const style = styles(range?.style ?? 0);
  const paragraph = { ...style.paragraph };
  if (range !== undefined) applyDirect(file, paragraph, range);
  const runs = open
    .filter(({ text }) => text !== '')
    .map(({ text, format }) => {
      const character = { ...style.character };
      if (format !== undefined) applyCharacter(character, style.character, file.main, format.at, format.length);
      return { text, character };
    });
  return { runs, mark, paragraph, style };
}

/** Properties that don't fit on their page stand in the data stream. */
function applyDirect(file: DocFile, paragraph: DocParagraph, range: FormattedRange): void {
  for (const { code, view, at } of sprms(file.main, range.at, range.length)) {
    if (code !== LONG_PARAGRAPH || file.data === undefined) continue;
    const offset = view.getUint32(at, true);
    if (offset + 2 <= file.data.byteLength) {
      applyParagraph(paragraph, file.data, offset + 2, file.data.getUint16(offset, true));
    }
  }
  applyParagraph(paragraph, file.main, range.at, range.length);
}
