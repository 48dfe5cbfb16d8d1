// Takes the newest merge of a candidate back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Candidate } from '@vitae/schema/api';
import { Split } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { takeApart } from '../../api/candidates.ts';
import { duplicateKeys } from '../../api/duplicate-keys.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';

export interface TakeApartButtonProps {
  candidate: Candidate;
  merge: Candidate['merges'][number];
}

export function TakeApartButton({ candidate, merge: { mergeId, name } }: TakeApartButtonProps) {
  const queryClient = useQueryClient();
  const apart = useMutation({
    mutationFn: () => takeApart(candidate.id, mergeId),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
      void queryClient.invalidateQueries({ queryKey: duplicateKeys.all });
      notify.done('Taken apart', 'Both candidates are as they were.');
    },
    onError: (error) => notify.problem('They were not taken apart', messageOf(error)),
  });
  return (
    <Button
      size="sm"
      icon={<Split aria-hidden />}
      aria-label={`Take ${name ?? 'the candidate'} apart again`}
      busy={apart.isPending}
      onClick={() => apart.mutate()}
    >
      Take apart
    </Button>
  );
}
