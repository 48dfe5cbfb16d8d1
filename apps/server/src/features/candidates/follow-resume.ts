// A candidate follows its résumé: corrections in the review show in the pool, a deleted résumé gives way to the next one.
import { carryHumanEdits, type Profile, uniteContacts, withdrawDecisions } from '@vitae/schema';
import type { Trx } from '../../platform/database/database.ts';
import type { CandidatePool } from '../resumes/candidate-pool.ts';
import type { ResumeRow } from '../resumes/resume-row.ts';
import { findVersion } from '../resumes/version-store.ts';
import { type CandidateRow, toCandidateEvent } from './candidate-row.ts';
import { deleteCandidateRow, findCandidateToChange, listMergedLine } from './candidate-store.ts';
import { findCandidateProfile } from './candidate-version-store.ts';
import { nameResume, withoutDocument } from './name-resume.ts';
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
        profile: earlier === undefined ? fresh : await followed(trx, row, earlier, fresh, now),
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
        if (candidate.current_resume_id === row.id) await standOn(trx, parts, candidate, { next, goneId: row.id, now });
        return [toCandidateEvent(candidate, 'updated', row.uploaded_by)];
      }
      if (candidate.source === 'manual') return [];
      // Who was merged into it goes before it, and does not stand on its own again.
      for (const id of await listMergedLine(trx, candidate.id)) await deleteCandidateRow(trx, row.workspace_id, id);
      return [toCandidateEvent(candidate, 'deleted', row.uploaded_by)];
    },
  };
}

/** `row`: the résumé before the change. What its version before had decided and this one has no more was taken back. */
async function followed(trx: Trx, row: ResumeRow, earlier: Profile, fresh: Profile, now: Date): Promise<Profile> {
  const before = await findVersion(trx, row.id, row.version);
  const kept = before === undefined ? earlier : withdrawDecisions(earlier, before.profile, fresh);
  return uniteContacts(kept, carryHumanEdits(kept, fresh, { now: now.toISOString() }), row.id);
}

/** The profile of what is left: without what only the résumé `goneId` said, and without places in it. */
async function standOn(
  trx: Trx,
  parts: WriteProfileParts,
  candidate: CandidateRow,
  { next, goneId, now }: { readonly next: LinkedResume; readonly goneId: string; readonly now: Date },
): Promise<void> {
  const earlier = await findCandidateProfile(trx, candidate.id, candidate.version);
  const fresh = nameResume(next.profile, next.id);
  const left = earlier === undefined ? undefined : withoutDocument(earlier, goneId);
  await writeCandidateProfile(trx, parts, candidate, {
    kind: 'resume-removed',
    resumeId: next.id,
    by: null,
    changes: [],
    summary: `A résumé was deleted; the profile stands on ${next.filename}`,
    profile:
      left === undefined
        ? fresh
        : uniteContacts(left, carryHumanEdits(left, fresh, { now: now.toISOString() }), next.id),
    now,
    currentResumeId: next.id,
  });
}
