// Starts a bulk change, follows it to its end, and says what became of it, with the way back.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BulkAction, BulkChange, CandidateSelection } from '@vitae/schema/api';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { fetchBulkChange, startBulkChange, undoBulkChange } from '../../api/bulk.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { notify } from '../../ui/toast.tsx';
import { doneText, othersText } from './bulk-texts.ts';

export type BulkActionCall = z.input<typeof BulkAction>;

export interface BulkRun {
  readonly start: (of: CandidateSelection, action: BulkActionCall) => void;
  /** While one is under way. */
  readonly running: BulkChange | undefined;
  readonly busy: boolean;
}

/** Between two looks at one that runs in the background, in milliseconds. */
const LOOK = 700;

/** `onStarted`: the server has taken it. */
export function useBulkChange(onStarted: () => void): BulkRun {
  const queryClient = useQueryClient();
  const [followed, setFollowed] = useState<BulkChange>();
  const begin = useMutation({
    mutationFn: (work: () => Promise<BulkChange>) => work(),
    onSuccess: (change) => {
      onStarted();
      setFollowed(change);
    },
    onError: (error) => {
      notify.problem('Nothing was changed', messageOf(error));
      const outdated = error instanceof ApiError && error.code === 'selection.changed';
      if (outdated) void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
    },
  });
  const { data = followed } = useQuery({
    queryKey: ['bulk-changes', followed?.id],
    queryFn: ({ signal }) => fetchBulkChange(followed?.id ?? '', signal),
    enabled: followed?.state === 'running',
    refetchInterval: LOOK,
  });
  const { mutate } = begin;
  useEffect(() => {
    if (data?.state !== 'done') return;
    setFollowed(undefined);
    void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
    const failed = data.refused.some(({ code }) => code === 'failed');
    const undo = data.canUndo ? { label: 'Undo', onClick: () => mutate(() => undoBulkChange(data.id)) } : undefined;
    (failed ? notify.problem : notify.done)(doneText(data), othersText(data), undo);
  }, [data, queryClient, mutate]);
  return {
    start: (of, action) => begin.mutate(() => startBulkChange({ of, action })),
    running: data?.state === 'running' ? data : undefined,
    busy: begin.isPending || followed !== undefined,
  };
}
