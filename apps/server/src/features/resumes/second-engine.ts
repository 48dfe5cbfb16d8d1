// An engine that reads beside the local one, and what it is told. Whoever builds the server decides whether there is one.
import type { ParseResult, ReadDocument } from '@vitae/schema';

export interface LocalReading {
  readonly workspaceId: string;
  readonly resumeId: string;
  /** Who uploaded it. */
  readonly userId: string;
  readonly document: ReadDocument;
  readonly result: ParseResult;
  readonly signal: AbortSignal;
}

/** Gives the result to save: the local one, where the model isn't asked or fails. */
export type SecondEngine = (reading: LocalReading) => Promise<ParseResult>;
