// A person's word on two candidates: not the same, taken back, or one person.
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DismissDuplicateRequest, MergeRequest } from '@vitae/schema/api';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { takeApart } from '../../api/candidates.ts';
import { duplicateKeys } from '../../api/duplicate-keys.ts';
import { mergeCandidates, reconsider, tellApart } from '../../api/duplicates.ts';
import { notify } from '../../ui/toast.tsx';

function forget(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: duplicateKeys.all });
  void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
}

export function useReconsider() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (pair: DismissDuplicateRequest) => reconsider(pair),
    onSuccess: () => {
      forget(queryClient);
      notify.done('Taken back', 'When they are likely to be one person, they are in the queue again.');
    },
    onError: (error) => notify.problem('This was not taken back', messageOf(error)),
  });
}

/** `onDone`: where to go from here. */
export function useTellApart(onDone?: () => void) {
  const queryClient = useQueryClient();
  const back = useReconsider();
  return useMutation({
    mutationFn: (pair: DismissDuplicateRequest) => tellApart(pair),
    onSuccess: (_reply, pair) => {
      forget(queryClient);
      notify.done('Not the same person', 'This is remembered: they are not asked about again.', {
        label: 'Take back',
        onClick: () => back.mutate(pair),
      });
      onDone?.();
    },
    onError: (error) => notify.problem('This was not kept', messageOf(error)),
  });
}

/** Goes to the candidate that stays. */
export function useMerge() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const apart = useMutation({
    mutationFn: ({ id, mergeId }: { id: string; mergeId: string }) => takeApart(id, mergeId),
    onSuccess: () => {
      forget(queryClient);
      notify.done('Taken apart', 'Both candidates are as they were.');
    },
    onError: (error) => notify.problem('They were not taken apart', messageOf(error)),
  });
  return useMutation({
    mutationFn: (request: MergeRequest) => mergeCandidates(request),
    onSuccess: async ({ candidateId, mergeId }) => {
      await navigate({ to: '/candidates/$candidateId', params: { candidateId }, replace: true });
      forget(queryClient);
      notify.done('Merged', 'The two are one candidate now.', {
        label: 'Take apart',
        onClick: () => apart.mutate({ id: candidateId, mergeId }),
      });
    },
    onError: (error) => notify.problem('They were not merged', messageOf(error)),
  });
}
