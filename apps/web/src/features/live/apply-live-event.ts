// Writes a live event into the cached server state, so that every screen shows it at once.
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Batch, LiveEvent, ResumeEvent, ResumeList, ResumeStatus, ResumeSummary } from '@vitae/schema/api';
import { batchKeys } from '../../api/batch-keys.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { noteChangedCandidate } from './changed-candidates.ts';

export type ResumePages = InfiniteData<ResumeList, string | undefined>;

function statusOf({ status, stage, progress, outcome, error }: ResumeEvent): ResumeStatus {
  return {
    status,
    stage,
    progress,
    ...(outcome === undefined ? {} : { outcome }),
    ...(error === undefined ? {} : { error }),
  };
}

/** The pages with one résumé changed; the same object when it is on none of them. */
export function patchPages(
  pages: ResumePages,
  id: string,
  change: (resume: ResumeSummary) => ResumeSummary,
): ResumePages {
  if (!pages.pages.some((page) => page.items.some((item) => item.id === id))) return pages;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? change(item) : item)),
    })),
  };
}

function withStatus(
  { outcome: _outcome, error: _error, ...resume }: ResumeSummary,
  status: ResumeStatus,
): ResumeSummary {
  const { outcome } = status;
  const toCheck = outcome !== undefined && 'toCheck' in outcome ? outcome.toCheck : resume.toCheck;
  return { ...resume, ...status, toCheck };
}

function noteChange(
  queryClient: QueryClient,
  { candidateId: id, change }: Extract<LiveEvent, { type: 'candidate.changed' }>,
): void {
  if (change === 'created' || change === 'updated') noteChangedCandidate(queryClient, { id, change, at: Date.now() });
}

/** Whether the lists must be fetched anew: something is on them now that the event does not tell. */
export function applyLiveEvent(queryClient: QueryClient, event: LiveEvent): boolean {
  // What is shown of candidates is asked for anew by the provider, with pauses.
  if (event.type === 'candidates.changed') return false;
  if (event.type === 'candidate.changed') {
    noteChange(queryClient, event);
    return false;
  }
  if (event.type === 'job.changed') {
    void queryClient.invalidateQueries({ queryKey: jobKeys.lists });
    void queryClient.invalidateQueries({ queryKey: jobKeys.detail(event.jobId) });
    return false;
  }
  if (event.type === 'batch.progress') {
    const { type: _type, batchId, ...progress } = event;
    queryClient.setQueryData<Batch>(batchKeys.detail(batchId), (batch) => batch && { ...batch, ...progress });
    return false;
  }
  const id = event.resumeId;
  const status = statusOf(event);
  queryClient.setQueryData(resumeKeys.status(id), status);
  let listed = false;
  queryClient.setQueriesData<ResumePages>({ queryKey: resumeKeys.lists }, (pages) => {
    const patched = pages && patchPages(pages, id, (resume) => withStatus(resume, status));
    if (patched !== pages) listed = true;
    return patched;
  });
  if (event.type === 'resume.done') void queryClient.invalidateQueries({ queryKey: resumeKeys.detail(id) });
  // The name comes with the end; a résumé that is on no list yet came from somewhere else.
  return event.type === 'resume.done' || !listed;
}
