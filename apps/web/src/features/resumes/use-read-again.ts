// Reads a document once more. Corrections by people stay; that is the server's promise.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf } from '../../api/api-error.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { reparseResume } from '../../api/resumes.ts';
import { notify } from '../../ui/toast.tsx';

export function useReadAgain() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => reparseResume(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: resumeKeys.all }),
    onError: (error) => notify.problem('The document could not be read again.', messageOf(error)),
  });
}
