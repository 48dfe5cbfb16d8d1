// A candidate follows its résumé: corrections in the review show in the pool, a deleted résumé gives way to the next one.
import { carryHumanEdits } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidatePool } from '../resumes/candidate-pool.ts';
import { type CandidateRow, toCandidateEvent } from './candidate-row.ts';
import { deleteCandidateRow, findCandidateToChange } from './candidate-store.ts';
import { findCandidateProfile } from './candidate-version-store.ts';
import { nameResume } from './name-resume.ts';
import { findNewestResume, type LinkedResume } from './resume-link-store.ts';
import { holdSurvivor } from './take-in-resume.ts';
import { type WriteProfileParts, writeCandidateProfile } from './write-profile.ts';

export function createFollowResume(parts: WriteProfileParts): Pick<CandidatePool, 'corrected' | 'removed'> {
  return {
    corrected: async (trx, { row, profile, by, now }) => {
      if (row.candidate_id === null) return [];
      const candidate = await holdSurvivor(trx, row.candidate_id);
      if (candidate === undefined || candidate.current_resume_id !== row.id) return [];
      const earlier = await findCandidateProfile(trx, candidate.id, candidate.version);
      const fresh = nameResume(profile, row.id);
      await writeCandidateProfile(trx, parts, candidate, {
        kind: 'correction',
        resumeId: row.id,
        by,
        changes: [],
        summary: `Corrected in ${row.filename}`,
        profile: earlier === undefined ? fresh : carryHumanEdits(earlier, fresh, { now: now.toISOString() }),
        now,
      });
      return [toCandidateEvent(candidate, 'updated', by)];
    },
    removed: async (trx, { row, now }) => {
      if (row.candidate_id === null) return [];
      const candidate = await findCandidateToChange(trx, row.candidate_id);
      if (candidate === undefined) return [];
      const next = await findNewestResume(trx, row.workspace_id, candidate.id, row.id);
      if (next !== undefined) {
        if (candidate.current_resume_id === row.id) await standOn(trx, parts, candidate, next, now);
        return [toCandidateEvent(candidate, 'updated', row.uploaded_by)];
      }
      if (candidate.source === 'manual') return [];
      await deleteCandidateRow(trx, row.workspace_id, candidate.id);
      return [toCandidateEvent(candidate, 'deleted', row.uploaded_by)];
    },
  };
}

async function standOn(
  trx: Trx,
  parts: WriteProfileParts,
  candidate: CandidateRow,
  next: LinkedResume,
  now: Date,
): Promise<void> {
  const earlier = await findCandidateProfile(trx, candidate.id, candidate.version);
  const fresh = nameResume(next.profile, next.id);
  await writeCandidateProfile(trx, parts, candidate, {
    kind: 'resume-removed',
    resumeId: next.id,
    by: null,
    changes: [],
    summary: `A résumé was deleted; the profile stands on ${next.filename}`,
    profile: earlier === undefined ? fresh : carryHumanEdits(earlier, fresh, { now: now.toISOString() }),
    now,
    currentResumeId: next.id,
  });
}
