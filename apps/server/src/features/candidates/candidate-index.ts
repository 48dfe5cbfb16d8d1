// What finding needs to know: it implements this, the candidates feature only calls.
import type { Profile } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';

export interface CandidateIndex {
  /** Inside the transaction that changes the profile, after the candidate's row has its new facts. */
  profileChanged(trx: Trx, workspaceId: string, candidateId: string, profile: Profile): Promise<void>;
}
