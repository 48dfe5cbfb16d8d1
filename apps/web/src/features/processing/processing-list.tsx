// Background work as it goes on: figures, filters and the tasks, the newest first, a page of the server at a time.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProcessingJob } from '@vitae/schema/api';
import { Cog } from 'lucide-react';
import { fetchAllWorkspaces } from '../../api/admin.ts';
import { messageOf } from '../../api/api-error.ts';
import { changeJob, fetchJobs, fetchSummary, processingKeys } from '../../api/processing.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { useNow } from '../../app/use-now.ts';
import { notify } from '../../ui/toast.tsx';
import { useMe } from '../accounts/session-query.ts';
import { PagesPanel } from '../admin/pages-panel.tsx';
import { usePages } from '../admin/use-pages.ts';
import { ProcessingFigures } from './processing-figures.tsx';
import { ProcessingFilters } from './processing-filters.tsx';
import { ProcessingRow } from './processing-row.tsx';
import { type ProcessingSearch, toProcessingFilters } from './processing-search.ts';
import { RetryFailed } from './retry-failed.tsx';

export interface ProcessingListProps {
  search: ProcessingSearch;
  onChange: (search: ProcessingSearch) => void;
  /** Of every workspace, for admins of the installation; otherwise of the one that one works in. */
  everywhere: boolean;
}

/** Milliseconds between two looks. */
const EVERY = 3_000;
/** More workspaces than fit into a menu are found on their own page. */
const MENU = 200;

export function ProcessingList({ search, onChange, everywhere }: ProcessingListProps) {
  const me = useMe();
  const filters = toProcessingFilters(everywhere ? search : { ...search, workspace: me.workspace.id });
  const pages = usePages([...processingKeys.jobs, filters], (call) => fetchJobs(filters, call), EVERY);
  const summary = useQuery({
    queryKey: [...processingKeys.summary, filters.workspace, filters.kind],
    queryFn: ({ signal }) => fetchSummary(filters, signal),
    refetchInterval: EVERY,
  });
  const workspaces = useQuery({
    queryKey: ['admin', 'workspaces', 'menu'],
    queryFn: ({ signal }) => fetchAllWorkspaces({ signal, limit: MENU }),
    enabled: everywhere,
  });
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <ProcessingFigures summary={summary.data} />
      <PagesPanel
        title={everywhere ? 'All background work' : 'Background work'}
        description="What takes longer than an answer, the newest first. It is kept for a day after its end."
        actions={<RetryFailed rows={pages.rows ?? []} workspace={filters.workspace} />}
        filters={
          <ProcessingFilters
            search={search}
            onChange={onChange}
            kinds={summary.data?.kinds}
            workspaces={everywhere ? workspaces.data?.items : undefined}
          />
        }
        pages={pages}
        list={(rows) => <Jobs rows={rows} workspaceId={me.workspace.id} everywhere={everywhere} />}
        empty={
          isNarrowed
            ? { icon: <Cog aria-hidden />, title: 'Nothing fits', text: 'No work of the last day is like this.' }
            : { icon: <Cog aria-hidden />, title: 'Nothing to do', text: 'No work was done in the last day.' }
        }
      />
    </>
  );
}

interface JobsProps {
  rows: readonly ProcessingJob[];
  /** The one that one works in. */
  workspaceId: string;
  everywhere: boolean;
}

function Jobs({ rows, workspaceId, everywhere }: JobsProps) {
  const now = useNow();
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: ({ id, action }: { id: string; action: 'retry' | 'cancel' }) => changeJob(id, action),
    onError: (error) => notify.problem('The task could not be changed.', messageOf(error)),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: processingKeys.all });
      void queryClient.invalidateQueries({ queryKey: resumeKeys.lists });
    },
  });
  return (
    <ul aria-label="Tasks" className="@container divide-y divide-line border-t border-line">
      {rows.map((job) => (
        <ProcessingRow
          key={job.id}
          job={job}
          now={now}
          canOpen={job.workspace === null || job.workspace.id === workspaceId}
          workspaceName={everywhere ? job.workspace?.name : undefined}
          busy={change.isPending && change.variables.id === job.id}
          onRetry={() => change.mutate({ id: job.id, action: 'retry' })}
          onCancel={() => change.mutate({ id: job.id, action: 'cancel' })}
        />
      ))}
    </ul>
  );
}
