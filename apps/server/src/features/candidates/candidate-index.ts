// What finding needs to know: it implements this, the candidates feature only calls.
import type { Profile } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';

/** The text of a document that was just read. */
export interface ReadDocument {
  readonly resumeId: string;
  readonly reading: number;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly text: string;
}

export interface CandidateIndex {
  /**
   * Inside the transaction that changes the profile, after the candidate's row has its new facts. `document`: the current one, where
   * the caller has it at hand.
   */
  profileChanged(
    trx: Trx,
    workspaceId: string,
    candidateId: string,
    profile: Profile,
    document?: ReadDocument,
  ): Promise<void>;
}
