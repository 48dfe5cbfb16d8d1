// Who was merged into a candidate, and the way to take them apart again.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Candidate } from '@vitae/schema/api';
import { Split } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { takeApart } from '../../api/candidates.ts';
import { timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';

export function MergeList({ candidate }: { candidate: Candidate }) {
  const now = useNow();
  const queryClient = useQueryClient();
  const apart = useMutation({
    mutationFn: (mergeId: string) => takeApart(candidate.id, mergeId),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
      notify.done('Taken apart', 'Both candidates are as they were.');
    },
    onError: (error) => notify.problem('They were not taken apart', messageOf(error)),
  });
  return (
    <ul aria-label="Merged candidates" className="flex flex-col gap-1">
      {candidate.merges.map(({ mergeId, name, mergedAt }) => (
        <li key={mergeId} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate">
            {name ?? 'No name'} <span className="text-sm text-muted">{timeText(mergedAt, now)}</span>
          </span>
          <Button
            size="sm"
            icon={<Split aria-hidden />}
            aria-label={`Take ${name ?? 'the candidate'} apart again`}
            busy={apart.isPending}
            onClick={() => apart.mutate(mergeId)}
          >
            Take apart
          </Button>
        </li>
      ))}
    </ul>
  );
}
