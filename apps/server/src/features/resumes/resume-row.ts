// A row of `resumes`, and what callers see of it.
import { DocumentFormat, Outcome, ProcessingStatus, Stage } from '@vitae/schema';
import { type LiveEvent, ResumeSource, type ResumeStatus, type ResumeSummary } from '@vitae/schema/api';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { LiveEventEntry } from '../../platform/realtime/write-live-event.ts';
import type { ResumesTable } from './resumes-tables.ts';

export type ResumeRow = Omit<Selectable<ResumesTable>, 'search'>;

export const RESUME_COLUMNS = [
  'workspace_id',
  'id',
  'uploaded_by',
  'filename',
  'format',
  'media_type',
  'bytes',
  'sha256',
  'storage_key',
  'source',
  'status',
  'stage',
  'progress',
  'outcome',
  'outcome_kind',
  'duplicate_of',
  'reading',
  'task_id',
  'resends',
  'version',
  'name',
  'label',
  'to_check',
  'candidate_id',
  'batch_id',
  'uploaded_at',
  'moved_at',
  'finished_at',
  'second_reading',
] as const satisfies readonly (keyof ResumeRow)[];

const SecondReadingState = z.enum(['waiting', 'done']);

export function toStatus(row: ResumeRow): ResumeStatus {
  const outcome = row.outcome === null ? undefined : Outcome.parse(row.outcome);
  const bad = outcome?.kind === 'unreadable' || outcome?.kind === 'failed';
  return {
    status: ProcessingStatus.parse(row.status),
    stage: Stage.parse(row.stage),
    progress: row.progress,
    ...(outcome === undefined ? {} : { outcome }),
    ...(bad ? { error: outcome.reason } : {}),
    ...(row.second_reading === null ? {} : { secondReading: SecondReadingState.parse(row.second_reading) }),
  };
}

export function toSummary(row: ResumeRow): ResumeSummary {
  return {
    ...toStatus(row),
    id: row.id,
    filename: row.filename,
    format: row.format === null ? null : DocumentFormat.parse(row.format),
    bytes: row.bytes,
    sha256: row.sha256,
    source: ResumeSource.parse(row.source),
    uploadedAt: row.uploaded_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    duplicateOf: row.duplicate_of,
    name: row.name,
    label: row.label,
    toCheck: row.to_check,
    candidateId: row.candidate_id,
  };
}

/** What open pages are told about the row as it is now. */
export function toLiveEvent(row: ResumeRow): LiveEventEntry {
  const type: LiveEvent['type'] = row.status === 'done' ? 'resume.done' : 'resume.progress';
  const event: LiveEvent = { type, resumeId: row.id, ...toStatus(row) };
  return { workspaceId: row.workspace_id, subject: row.id, owner: row.uploaded_by, event };
}
