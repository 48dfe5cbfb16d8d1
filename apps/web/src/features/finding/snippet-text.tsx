// Where the words of a search stand, with the words marked.
import type { Snippet } from '@vitae/schema/api';
import { Fragment } from 'react';

/** So much is shown before the first marked word, so that it is seen in a narrow place too. */
const BEFORE = 28;

export function SnippetText({ snippet: { text, marks } }: { snippet: Snippet }) {
  const begin = beginOf(text, marks[0]?.start ?? 0);
  return (
    <>
      {begin > 0 && '… '}
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? begin, start)}
          <mark className="rounded-xs bg-accent-soft px-0.5 font-medium text-accent-text">
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? begin)}
    </>
  );
}

/** At the beginning of a word. */
function beginOf(text: string, mark: number): number {
  return mark <= BEFORE ? 0 : text.indexOf(' ', mark - BEFORE) + 1;
}
