// Changing and deleting a job: the answer is shown at once; somebody else's faster change is told and shown.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeJobRequest, Job } from '@vitae/schema/api';
import type { z } from 'zod';
import { ApiError, messageOf } from '../../api/api-error.ts';
import { jobKeys } from '../../api/job-keys.ts';
import { changeJob, deleteJob } from '../../api/jobs.ts';
import { notify } from '../../ui/toast.tsx';

export function useChangeJob({ id, version }: Pick<Job, 'id' | 'version'>) {
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: (body: z.input<typeof ChangeJobRequest>) => changeJob(id, version, body),
    onSuccess: (job) => {
      queryClient.setQueryData(jobKeys.detail(id), job);
      void queryClient.invalidateQueries({ queryKey: jobKeys.lists });
    },
    onError: (error) => {
      const faster = error instanceof ApiError && error.code === 'resource.version-conflict';
      if (faster) void queryClient.invalidateQueries({ queryKey: jobKeys.detail(id) });
      const [first] = error instanceof ApiError ? error.errors : [];
      notify.problem(
        faster ? 'Somebody else changed this job' : 'The change was not saved',
        faster ? 'Their change is there now. Look at it, and save yours again.' : (first?.message ?? messageOf(error)),
      );
    },
  });
  const errors = change.error instanceof ApiError ? change.error.errors : [];
  return { ...change, errorOf: (path: string) => errors.find((error) => error.path === path)?.message };
}

export function useDeleteJob({ id }: Pick<Job, 'id'>, onDeleted: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => deleteJob(id),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: jobKeys.lists });
      onDeleted();
    },
    onError: (error) => notify.problem('The job was not deleted', messageOf(error)),
  });
}
