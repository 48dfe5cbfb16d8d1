// Short questions to a document that was read, for tests.
import type { Paragraph, ReadDocument, ReadResult, Run } from '@vitae/schema';

/** Fails the test with the problem when there is no document. */
export function documentOf(result: ReadResult): ReadDocument {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.document;
}

export function runsOf(document: ReadDocument): Run[] {
  return document.pages.flatMap((page) => page.runs);
}

/** The visible run that holds the text. */
export function runWith(document: ReadDocument, text: string): Run {
  const run = runsOf(document).find((candidate) => candidate.text.includes(text));
  if (run === undefined) throw new Error(`No run holds “${text}”: ${textOf(document)}`);
  return run;
}

export function paragraphWith(document: ReadDocument, text: string): Paragraph {
  const paragraph = document.paragraphs?.[runWith(document, text).paragraph ?? -1];
  if (paragraph === undefined) throw new Error(`“${text}” stands in no paragraph.`);
  return paragraph;
}

/** Visible runs joined by a bar, in document order. */
export function textOf(document: ReadDocument): string {
  return runsOf(document)
    .filter((run) => run.hidden === undefined)
    .map((run) => run.text)
    .join('|');
}
