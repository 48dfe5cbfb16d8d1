// What parsing a file ends with.
import type { ParseResult, ReadDocument, ReadProblem } from '@vitae/schema';

/** What parsing a file ends with: the document as read and the result, or the problem that kept it from being read. */
export type ParseOutcome =
  | {
      readonly ok: true;
      readonly document: ReadDocument;
      readonly result: ParseResult;
      /** Time that each stage took. */
      readonly milliseconds: { readonly read: number; readonly understand: number };
    }
  | { readonly ok: false; readonly problem: ReadProblem };

/** What is done: the bytes are read, the text is understood. */
export type ParseStage = 'read' | 'understood';
