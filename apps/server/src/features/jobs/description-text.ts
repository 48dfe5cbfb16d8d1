// A description as the gateway takes a document: its text with a place for each line, so that what is found has a place in it.
import type { DocumentText } from '@vitae/schema';

/** The boxes are lines on one page, one below the other; only their order is of use. */
export function descriptionText(description: string): DocumentText {
  let start = 0;
  const segments = description.split('\n').map((line, at) => {
    const segment = {
      start,
      end: start + line.length,
      page: 1,
      box: { x: 0, y: at, width: line.length + 1, height: 1 },
    };
    start += line.length + 1;
    return segment;
  });
  return { text: description, segments };
}
