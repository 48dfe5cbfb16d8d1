// What a person says of a match: shown at once, and taken back with one click.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CandidateMatch, JobMatches, MatchVerdict } from '@vitae/schema/api';
import { messageOf } from '../../api/api-error.ts';
import { giveMatchFeedback } from '../../api/matches.ts';
import { matchingKeys } from '../../api/matching-keys.ts';
import { notify } from '../../ui/toast.tsx';

export interface Said {
  readonly match: Pick<CandidateMatch, 'id' | 'feedback' | 'score'>;
  /** Of the candidate, for the message. */
  readonly name: string;
  /** Null: nothing any more. */
  readonly verdict: MatchVerdict | null;
  readonly reason: string | null;
}

const DONE: Record<MatchVerdict, string> = { good: 'is a good match', bad: 'is a bad match', hidden: 'is hidden' };

export function useMatchFeedback(jobId: string) {
  const queryClient = useQueryClient();
  const ofThisJob = ['matching', 'job', jobId];
  const say = useMutation({
    mutationFn: ({ match, verdict, reason }: Said) => giveMatchFeedback(match.id, { verdict, reason }),
    onMutate: ({ match, verdict, reason }) => {
      const feedback = verdict === null ? null : { verdict, reason, score: match.score, at: new Date().toISOString() };
      queryClient.setQueriesData<JobMatches>(
        { queryKey: ofThisJob },
        (matches) =>
          matches && {
            ...matches,
            items: matches.items.map((item) => (item.id === match.id ? { ...item, feedback } : item)),
          },
      );
    },
    onSuccess: (_reply, said) => {
      const { match, name, verdict, reason } = said;
      const before = match.feedback;
      if (verdict === before?.verdict && reason !== null) return notify.done('The reason is kept');
      const undo = () =>
        say.mutate({ ...said, match: { ...match, feedback: null }, ...(before ?? { verdict: null, reason: null }) });
      const about = `match ${match.id}`;
      if (verdict === null) notify.done(`What was said of ${name} is taken back`, undefined, undefined, about);
      else notify.done(`${name} ${DONE[verdict]}`, undefined, { label: 'Undo', onClick: undo }, about);
    },
    onError: (error) => notify.problem('That was not kept', messageOf(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: matchingKeys.all }),
  });
  return say;
}
