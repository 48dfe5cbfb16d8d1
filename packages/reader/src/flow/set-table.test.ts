import { describe, expect, it } from 'vitest';
import { readContext } from '../read-context.ts';
import { documentOf, runsOf } from '../testing/read-parts.ts';
import { flowDocument } from './flow-document.ts';
import { setPages } from './set-pages.ts';

const table = (columnWidths: readonly number[], ...texts: readonly string[]) => {
  const row = texts.map((text, column) => ({
    column,
    columnSpan: 1,
    blocks: [{ kind: 'paragraph' as const, spans: [{ text, style: { size: 10 } }] }],
  }));
  const flow = flowDocument('docx', [{ kind: 'table', columnWidths, rows: [row] }]);
  return runsOf(documentOf(setPages(flow, readContext({})))).map(({ text }) => text);
};

describe('the columns of a table', () => {
  it('give short texts the room for one line where the widest can spare it', () => {
    expect(table([1, 6], 'September 2020 – May 2022', 'Welder')).toEqual(['September 2020 – May 2022', 'Welder']);
  });

  it('stay as they are where the text is long', () => {
    expect(table([1, 6], 'word '.repeat(30), 'Welder').length).toBeGreaterThan(10);
  });
});
