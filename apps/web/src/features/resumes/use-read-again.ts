// Reads a document once more. Corrections by people stay; that is the server's promise.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EngineChoice } from '@vitae/schema/api';
import { messageOf } from '../../api/api-error.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { reparseResume } from '../../api/resumes.ts';
import { notify } from '../../ui/toast.tsx';

interface ReadAgain {
  readonly id: string;
  /** By whom; when not given, as the installation does by itself. */
  readonly engine?: EngineChoice;
}

export function useReadAgain() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, engine }: ReadAgain) => reparseResume(id, engine === undefined ? {} : { engine }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: resumeKeys.all }),
    onError: (error) => notify.problem('The document could not be read again.', messageOf(error)),
  });
}
