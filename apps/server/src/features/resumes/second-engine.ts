// An engine that reads beside the local one, after the import has ended. Whoever builds the server decides whether there is one.
import type { DocumentText, Engine, Finding, Profile, ReadDocument, TextSection } from '@vitae/schema';

export interface LocalReading {
  readonly workspaceId: string;
  readonly resumeId: string;
  /** Who uploaded it. */
  readonly userId: string;
  readonly document: Pick<ReadDocument, 'meta'>;
  readonly text: DocumentText;
  readonly sections: readonly TextSection[];
  /** ISO 639-1, where it could be told. */
  readonly language?: string | undefined;
  readonly findings: readonly Finding[];
  /** The local engine's. */
  readonly profile: Profile;
  /** Chosen for this reading, or for the batch that it came in with; undefined: what the installation does by itself. */
  readonly chosenEngine?: 'hybrid' | 'llm' | 'two-pass' | undefined;
}

export interface SecondReading {
  /** Of both engines; absent where the model gave nothing. */
  readonly read?: { readonly profile: Profile; readonly engine: Engine };
  /** To be told beside those of the local engine. */
  readonly findings: readonly Finding[];
}

/** Whether it is wanted, and reading, never throw but for an abort: a fault is a finding, and the local profile stands. */
export interface SecondEngine {
  /** Whether people of this workspace can choose it. */
  isOffered(workspaceId: string): Promise<boolean>;
  /** Whether it has anything to ask about this document. */
  isWanted(reading: LocalReading): Promise<boolean>;
  read(reading: LocalReading, signal: AbortSignal): Promise<SecondReading>;
}
