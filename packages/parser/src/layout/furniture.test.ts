import { describe, expect, it } from 'vitest';
import { makeDocument } from '../testing/make-document.ts';
import { documentLines } from './document-lines.ts';

describe('page numbers', () => {
  it('stand above a wide margin too', () => {
    const document = makeDocument(['Mirela Sandvik', { text: '1/2', x: 500, gap: 68 }, { text: 'Radar', page: 2 }]);
    const { lines } = documentLines(document);
    expect(lines.filter(({ furniture }) => furniture).map(({ text }) => text)).toEqual(['1/2']);
  });
});
