// A page's text as pieces of the invisible text layer: words where their edges are known, else whole segments.
import type { Box, DocumentText, TextSegment } from '@vitae/schema';

export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly box: Box;
  /** What stands between this piece and the next: only `\n` needs an element. */
  readonly breakAfter: boolean;
}

export function textPieces({ text, segments }: DocumentText, page: number): TextPiece[] {
  return segments
    .filter((segment) => segment.page === page)
    .flatMap((segment) => {
      const words = splitWords(segment, text.slice(segment.start, segment.end));
      const breakAfter = text.charAt(segment.end) === '\n';
      return words.map((word, index) => ({ ...word, breakAfter: breakAfter && index === words.length - 1 }));
    });
}

type Word = Omit<TextPiece, 'breakAfter'>;

/** Words with the space that follows them, so that what is selected holds its spaces. */
function splitWords(segment: TextSegment, text: string): Word[] {
  const { box, edges, start } = segment;
  if (edges?.length !== text.length + 1) return [{ start, text, box }];
  return [...text.matchAll(/\S+\s*|^\s+/g)].map((match) => {
    const [word] = match;
    const left = edges[match.index] ?? box.x;
    const right = edges[match.index + word.length] ?? box.x + box.width;
    const width = Math.abs(right - left);
    return { start: start + match.index, text: word, box: { ...box, x: Math.min(left, right), width } };
  });
}
