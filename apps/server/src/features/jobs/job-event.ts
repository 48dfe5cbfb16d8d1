// What open pages are told of jobs.
import type { LiveEventEntry } from '../../platform/realtime/write-live-event.ts';
import type { JobRow } from './job-row.ts';

/** `by`: who did it. */
export function toJobEvent(
  row: Pick<JobRow, 'workspace_id' | 'id'>,
  change: 'created' | 'updated' | 'deleted',
  by: string,
): LiveEventEntry {
  const event = { type: 'job.changed', jobId: row.id, change } as const;
  return { workspaceId: row.workspace_id, subject: row.id, owner: by, event };
}
