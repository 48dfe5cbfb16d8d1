// Tesseract's table of words → words with boxes in pixels.

export interface OcrWord {
  readonly text: string;
  /** Pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0–100. */
  readonly confidence: number;
  /** Words with the same one stand on one line of one block. */
  readonly line: string;
}

const WORD_LEVEL = '5';

export function parseTsv(tsv: string): OcrWord[] {
  return tsv.split('\n').flatMap((row) => {
    const [level, page, block, paragraph, line, , ...rest] = row.split('\t');
    const [left, top, width, height, confidence] = rest.map(Number);
    const text = rest.slice(5).join('\t').trim();
    if (level !== WORD_LEVEL || text === '') return [];
    if (left === undefined || top === undefined || width === undefined || height === undefined) return [];
    return [
      { text, left, top, width, height, confidence: confidence ?? 0, line: `${page}.${block}.${paragraph}.${line}` },
    ];
  });
}
