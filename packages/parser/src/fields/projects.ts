// Projects: name, dates, text, what was used.
import type { Extracted, ProjectEntry } from '@vitae/schema';
import type { Context } from '../context.ts';
import { bodyTexts } from '../entries/body-texts.ts';
import type { EntryBlock } from '../entries/entry-block.ts';
import type { Piece } from '../entries/head-pieces.ts';
import { extractText } from '../evidence/extract.ts';
import type { Section } from '../sections/section.ts';
import { entryDates } from './dates-of.ts';
import { listItems } from './list-items.ts';
import { namedEntries, text, UNTOLD } from './named-entries.ts';
import type { SectionEntry } from './section-entries.ts';

/** Text without a bullet in a project is about as often a subtitle, a link's name or the next project as a highlight. */
function looseText(highlight: Extracted<string>): Extracted<string> {
  return highlight.method === 'entry-text' ? { ...highlight, confidence: highlight.confidence * 0.55 } : highlight;
}

/** Below the name: a line that looked like a part of the head and names nothing. */
function untold({ head, pieces }: SectionEntry, used: readonly (Piece | undefined)[]): EntryBlock[] {
  return head.filter((block, i) => {
    const own = pieces.filter((piece) => piece.block === i);
    const free = own.every((piece) => piece.kind === 'text' && !used.some((other) => other?.start === piece.start));
    return i > 0 && own.length > 0 && free && block.dates.length === 0 && block.words >= LEAST_TEXT;
  });
}

/** Words of the shortest line that is text. */
const LEAST_TEXT = 5;

export function readProjects(context: Context, sections: readonly Section[]): ProjectEntry[] {
  return namedEntries(context, sections, UNTOLD).map(({ group, name, by, url }, i) => {
    const { summary, highlights, labelled, tags } = bodyTexts(context, [...untold(group, [name, by]), ...group.body]);
    const keywords = labelled.flatMap(({ block, offset }) => {
      const start = (block.spans[0]?.start ?? 0) + offset;
      return listItems(context, { start, end: block.spans.at(-1)?.end ?? start });
    });
    const role = by !== undefined && summary !== undefined ? [text(context, by, 'entry-role', 0.6)] : [];
    const description =
      summary ?? (by === undefined || by.text.length < 25 ? undefined : text(context, by, 'entry-text', 0.7));
    return {
      id: `project-${i + 1}`,
      name: text(context, name, 'entry-name'),
      ...(description === undefined ? {} : { description }),
      highlights: highlights.map(looseText),
      keywords: [...keywords, ...tags.map((block) => block.spans[0]).filter((span) => span !== undefined)].map((span) =>
        extractText(context, [span], { method: 'keyword-list', confidence: 0.85 }),
      ),
      roles: role,
      ...entryDates(context, group.head, 'start'),
      ...(url === undefined ? {} : { url: text(context, url, 'entry-link') }),
    };
  });
}
