// Puts a candidate on the shortlist of a job, or takes them off.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { addToShortlist, removeFromShortlist } from '../../api/shortlist.ts';
import { notify } from '../../ui/toast.tsx';

export interface ShortlistChange {
  readonly kind: 'add' | 'remove';
  readonly candidateId: string;
  readonly jobId: string;
}

export function useShortlistChange() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, candidateId, jobId }: ShortlistChange) =>
      kind === 'add' ? addToShortlist(candidateId, jobId) : removeFromShortlist(candidateId, jobId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: candidateKeys.all }),
    onError: (error) => notify.problem('The shortlist was not changed', messageOf(error)),
  });
}
