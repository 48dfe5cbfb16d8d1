// Interests: plain lists, or a name with details.
import type { InterestEntry } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractText } from '../evidence/extract.ts';
import type { Section } from '../sections/section.ts';
import { listItems } from './list-items.ts';
import { sectionBlocks } from './section-entries.ts';

export function readInterests(context: Context, sections: readonly Section[]): InterestEntry[] {
  const entries: InterestEntry[] = [];
  for (const section of sections) {
    for (const block of sectionBlocks(context, section)) {
      const start = block.spans[0]?.start ?? 0;
      const end = block.spans.at(-1)?.end ?? start;
      const colon = /^[^:：]{2,40}[:：]\s/u.exec(context.text.slice(start, end));
      const from = colon === null ? start : start + colon[0].length;
      const items = listItems(context, { start: from, end }).map((item) =>
        extractText(context, [item], { method: 'interest-list', confidence: 0.8 }),
      );
      if (colon === null) {
        for (const name of items) entries.push({ id: `interest-${entries.length + 1}`, name, keywords: [] });
      } else {
        const name = extractText(context, [{ start, end: from - colon[0].length + colon[0].trimEnd().length - 1 }], {
          method: 'interest-label',
          confidence: 0.8,
        });
        entries.push({ id: `interest-${entries.length + 1}`, name, keywords: items });
      }
    }
  }
  return entries;
}
