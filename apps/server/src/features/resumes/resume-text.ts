// The text of a reading as the review shows it.
import type { Run } from '@vitae/schema';
import type { ResumeText } from '@vitae/schema/api';
import type { ReadingContent } from './reading-store.ts';

type DrawnRun = NonNullable<ResumeText['pages'][number]['runs']>[number];

/** Runs only where there are no page pictures to look at, and only those that a person would see. */
export function toResumeText({ document, text }: ReadingContent): ResumeText {
  return {
    ...text,
    layout: document.layout,
    pages: document.pages.map(({ number, width, height, runs }) => ({
      number,
      width,
      height,
      ...(document.layout === 'flow' ? { runs: runs.filter((run) => run.hidden === undefined).map(toDrawnRun) } : {}),
    })),
  };
}

function toDrawnRun({ text, box, size, bold, italic }: Run): DrawnRun {
  return {
    text,
    ...box,
    size,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
}
