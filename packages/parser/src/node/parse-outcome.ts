// What parsing a file ends with.
import type { ParseResult, ReadDocument, ReadProblem } from '@vitae/schema';

export type ParseOutcome =
  | {
      readonly ok: true;
      readonly document: ReadDocument;
      readonly result: ParseResult;
      /** Time that each stage took. */
      readonly milliseconds: { readonly read: number; readonly understand: number };
    }
  | { readonly ok: false; readonly problem: ReadProblem };

export type ParseStage = 'read' | 'understood';
