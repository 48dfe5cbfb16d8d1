// Deletes résumés, a few at a time, and says which ones stayed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { deleteResume } from '../../api/resumes.ts';
import { notify } from '../../ui/toast.tsx';
import { sessionQuery } from '../accounts/session-query.ts';

const PARALLEL = 4;

/** Gone already is as good as deleted. */
async function deleteOne(id: string): Promise<void> {
  try {
    await deleteResume(id);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 404)) throw error;
  }
}

async function deleteAll(ids: readonly string[]): Promise<{ deleted: number; problems: unknown[] }> {
  const waiting = [...ids];
  const problems: unknown[] = [];
  const work = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      await deleteOne(id).catch((error: unknown) => problems.push(error));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return { deleted: ids.length - problems.length, problems };
}

export function useDeleteResumes() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: deleteAll,
    onSuccess: async ({ deleted, problems }) => {
      await queryClient.invalidateQueries({ queryKey: resumeKeys.all });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      if (deleted > 0) notify.done(deleted === 1 ? 'The résumé is deleted.' : `${deleted} résumés are deleted.`);
      const [first] = problems;
      if (first === undefined) return;
      const text =
        problems.length === 1 ? 'One résumé could not be deleted.' : `${problems.length} résumés could not be deleted.`;
      notify.problem(text, messageOf(first));
    },
  });
}
