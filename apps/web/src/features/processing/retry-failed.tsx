// Starts all failed tasks of a kind again, for each kind that has several in the list.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProcessingJob } from '@vitae/schema/api';
import { RotateCcw } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { processingKeys, retryFailed } from '../../api/processing.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';
import { kindName } from './processing-texts.ts';

export interface RetryFailedProps {
  rows: readonly ProcessingJob[];
  /** Undefined: of all. */
  workspace: string | undefined;
}

export function RetryFailed({ rows, workspace }: RetryFailedProps) {
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: (kind: string) => retryFailed({ kind, ...(workspace === undefined ? {} : { workspace }) }),
    onSuccess: ({ retried, left }) =>
      notify.done(
        retried === 1 ? 'One task was started again' : `${retried.toLocaleString('en')} tasks were started again`,
        left === 0 ? undefined : `${left.toLocaleString('en')} are still failed.`,
      ),
    onError: (error) => notify.problem('The tasks could not be started again', messageOf(error)),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: processingKeys.all }),
  });
  const failed = rows.filter(({ status, canRetry }) => status === 'failed' && canRetry);
  const kinds = [...Map.groupBy(failed, ({ kind }) => kind)].filter(([, jobs]) => jobs.length > 1);
  return kinds.map(([kind]) => (
    <Button
      key={kind}
      icon={<RotateCcw aria-hidden />}
      busy={retry.isPending && retry.variables === kind}
      onClick={() => retry.mutate(kind)}
    >
      Try all failed again: {kindName(kind)}
    </Button>
  ));
}
