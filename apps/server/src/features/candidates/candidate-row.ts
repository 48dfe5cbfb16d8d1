// A row of `candidates`, and what callers see of it.
import { CandidateSourceKind, CandidateStatus, type CandidateSummary, type Person } from '@vitae/schema/api';
import type { Selectable } from 'kysely';
import type { LiveEventEntry } from '../../platform/realtime/write-live-event.ts';
import type { CandidatesTable } from './candidates-tables.ts';

export type CandidateRow = Selectable<CandidatesTable>;

/** A row as lists show it: with what is counted and gathered from other tables. */
export interface ListedCandidate extends CandidateRow {
  readonly tags: string[];
  readonly resumes: number;
  readonly open_duplicates: number;
}

/** `people`: user id → name, of owners. */
export function toCandidateSummary(row: ListedCandidate, people: ReadonlyMap<string, string>): CandidateSummary {
  return {
    id: row.id,
    name: row.name,
    label: row.label,
    email: row.email,
    phone: row.phone,
    city: row.city,
    countryCode: row.country_code,
    employer: row.employer,
    experienceMonths: row.experience_months,
    educationLevel: row.education_level,
    skills: row.skills,
    languages: row.languages,
    tags: row.tags,
    status: CandidateStatus.parse(row.status),
    source: CandidateSourceKind.parse(row.source),
    owner: toPerson(row.owner_id, people),
    currentResumeId: row.current_resume_id,
    resumes: row.resumes,
    toCheck: row.to_check,
    openDuplicates: row.open_duplicates,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Null for nobody; somebody who is gone keeps an id without a name. */
export function toPerson(id: string | null, people: ReadonlyMap<string, string>): Person | null {
  return id === null ? null : { id, name: people.get(id) ?? 'Somebody who left' };
}

/** What open pages are told. `by`: who did it, or whose upload led to it. */
export function toCandidateEvent(
  row: Pick<CandidateRow, 'workspace_id' | 'id'>,
  change: 'created' | 'updated' | 'merged' | 'unmerged' | 'deleted',
  by: string,
): LiveEventEntry {
  return {
    workspaceId: row.workspace_id,
    subject: row.id,
    owner: by,
    event: { type: 'candidate.changed', candidateId: row.id, change },
  };
}
