import type { Run } from '@vitae/schema';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { heading, makeDocument } from '../testing/make-document.ts';

/** A run whose spaces are as wide as the signs say: `_` is narrow, `~` wide. */
function spaced(text: string, y: number): Run {
  const width = (sign: string) => (sign === '_' ? 2.5 : sign === '~' ? 6 : 5);
  const edges = [50];
  for (const sign of text) edges.push((edges.at(-1) ?? 50) + width(sign));
  const box = { x: 50, y: y - 8, width: (edges.at(-1) ?? 50) - 50, height: 10 };
  return { text: text.replaceAll(/[_~]/g, ' '), box, baseline: y, size: 10, edges };
}

function skillsOf(...lines: string[]): (string | undefined)[] {
  const document = makeDocument([{ text: 'Bridget Callahan', size: 22 }, heading('Skills')]);
  const [page] = document.pages;
  if (page === undefined) throw new Error('no page');
  const runs = [...page.runs, ...lines.map((line, i) => spaced(line, 130 + i * 13))];
  const { skills } = parseDocument({ ...document, pages: [{ ...page, runs }] }, { now: '2026-01-15' }).profile;
  return skills.flatMap(({ name, keywords }) => [
    ...(name === undefined ? [] : [name.value]),
    ...keywords.map(({ value }) => value),
  ]);
}

describe('chips', () => {
  it('are parted by the wider spaces', () => {
    expect(skillsOf('Wound_care~Quill_carving', 'Looking_glass_work~Piping')).toEqual([
      'Wound care',
      'Quill carving',
      'Looking glass work',
      'Piping',
    ]);
  });

  it('are none where all spaces are alike', () => {
    expect(skillsOf('Wound~care', 'Looking~glass~work')).toEqual(['Wound care', 'Looking glass work']);
  });

  it('of ideographs are parted by any space that is meant', () => {
    expect(skillsOf('深度訪談~可用性測試~問卷調查')).toEqual(['深度訪談', '可用性測試', '問卷調查']);
  });
});
