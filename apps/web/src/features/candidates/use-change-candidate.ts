// Changing a candidate: the answer is shown at once; somebody else's faster change is told and shown.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Candidate, ChangeCandidateRequest } from '@vitae/schema/api';
import type { z } from 'zod';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { changeCandidate, restoreCandidate } from '../../api/candidates.ts';
import { notify } from '../../ui/toast.tsx';

export type CandidateChange =
  | { readonly kind: 'change'; readonly body: z.input<typeof ChangeCandidateRequest> }
  | { readonly kind: 'restore'; readonly version: number; readonly keepDecisions?: boolean };

export function useChangeCandidate({ id, version }: Pick<Candidate, 'id' | 'version'>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: CandidateChange) =>
      change.kind === 'change'
        ? changeCandidate(id, version, change.body)
        : restoreCandidate(id, version, { version: change.version, keepDecisions: change.keepDecisions ?? false }),
    onSuccess: (candidate) => {
      queryClient.setQueryData(candidateKeys.detail(id), candidate);
      void queryClient.invalidateQueries({ queryKey: candidateKeys.lists });
      void queryClient.invalidateQueries({ queryKey: candidateKeys.timeline(id) });
    },
    onError: (error) => {
      const faster = error instanceof ApiError && error.code === 'resource.version-conflict';
      if (faster) void queryClient.invalidateQueries({ queryKey: candidateKeys.detail(id) });
      const [first] = error instanceof ApiError ? error.errors : [];
      notify.problem(
        faster ? 'Somebody else changed this candidate' : 'The change was not saved',
        faster ? 'Their change is shown now. Make yours again.' : (first?.message ?? messageOf(error)),
      );
    },
  });
}
