// What a résumé's end means for the pool of candidates. The candidates feature implements it; this one only calls.
import type { Outcome, Profile } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import type { LiveEventEntry } from '../../platform/realtime/write-live-event.ts';
import type { ResumeRow } from './resume-row.ts';

export interface ReadResume {
  /** As it was before this end; `candidate_id` is set when it was taken in before. */
  readonly row: ResumeRow;
  /** With everything that people decided. */
  readonly profile: Profile;
  /** ISO 639-1 of the document. */
  readonly language: string | null;
  /** Plain text of the document. */
  readonly text: string;
  /** Values that need a person. */
  readonly toCheck: number;
  readonly now: Date;
}

export interface TakenIn {
  readonly outcome: Outcome;
  readonly candidateId: string;
  readonly events: readonly LiveEventEntry[];
}

/**
 * Each runs inside the transaction that changes the résumé, is safe to run again after a crash, and gives the events that the caller
 * writes as the last thing in the transaction.
 */
export interface CandidatePool {
  /** A document was read, for the first time or again. Gives what became of it, and whose résumé it is. */
  takeIn(trx: Trx, read: ReadResume): Promise<TakenIn>;
  /** A person corrected the résumé's profile, or went back to an older version. */
  corrected(
    trx: Trx,
    change: { readonly row: ResumeRow; readonly profile: Profile; readonly by: string; readonly now: Date },
  ): Promise<readonly LiveEventEntry[]>;
  /** The résumé is about to be deleted. Runs inside `asSystem`. */
  removed(trx: Trx, gone: { readonly row: ResumeRow; readonly now: Date }): Promise<readonly LiveEventEntry[]>;
}
