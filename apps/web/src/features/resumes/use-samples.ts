// Adds and removes the sample résumés, each with one click.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf } from '../../api/api-error.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { addSamples, removeSamples } from '../../api/samples.ts';
import { notify } from '../../ui/toast.tsx';
import { sessionQuery } from '../accounts/session-query.ts';

export function useSamples() {
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: resumeKeys.all }),
      queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    ]);
  const add = useMutation({
    mutationFn: addSamples,
    onSuccess: refresh,
    onError: (error) => notify.problem('The samples could not be added.', messageOf(error)),
  });
  const remove = useMutation({
    mutationFn: removeSamples,
    onSuccess: async () => {
      await refresh();
      notify.done('The samples are gone.');
    },
    onError: (error) => notify.problem('The samples could not be removed.', messageOf(error)),
  });
  return { add, remove };
}
