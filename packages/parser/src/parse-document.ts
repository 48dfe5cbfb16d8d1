// Document → profile. Pure: the same document and date give the same result.
import { type DocumentText, emptyProfile, type ParseResult, type ReadDocument, type TextSegment } from '@vitae/schema';

export interface ParseDocumentOptions {
  /** `YYYY-MM-DD`. */
  readonly now: string;
  /** ISO 3166-1 alpha-2. */
  readonly region?: string;
}

export function parseDocument(document: ReadDocument, _options: ParseDocumentOptions): ParseResult {
  return {
    profile: emptyProfile(),
    text: joinRuns(document),
    resumeLikelihood: 0,
    findings: [],
    engine: { name: 'local', version: '0.1.0' },
  };
}

function joinRuns(document: ReadDocument): DocumentText {
  const segments: TextSegment[] = [];
  let text = '';
  for (const page of document.pages) {
    for (const run of page.runs) {
      if (run.hidden !== undefined) continue;
      if (text !== '') text += '\n';
      const start = text.length;
      text += run.text;
      const segment = { start, end: text.length, page: page.number, box: run.box };
      segments.push(run.edges === undefined ? segment : { ...segment, edges: run.edges });
    }
  }
  return { text, segments };
}
