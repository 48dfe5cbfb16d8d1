// Read again and send again are two things: the first is the server's, the second needs the file from this computer.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BatchItem } from '@vitae/schema/api';
import { type ReactNode, useRef } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { batchKeys } from '../../api/batch-keys.ts';
import { sendBatchFile } from '../../api/batches.ts';
import { reparseResume } from '../../api/resumes.ts';
import { notify } from '../../ui/toast.tsx';

export interface ItemActions {
  readAgain: (resumeId: string) => void;
  sendAgain: (item: BatchItem) => void;
}

/** `picker` must be on the page. */
export function useItemActions(batchId: string): { actions: ItemActions; picker: ReactNode } {
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const wanted = useRef<string>(undefined);
  const refresh = () => queryClient.invalidateQueries({ queryKey: batchKeys.all });
  const readAgain = useMutation({
    mutationFn: (resumeId: string) => reparseResume(resumeId),
    onSuccess: refresh,
    onError: (error) => notify.problem('The document could not be read again.', messageOf(error)),
  });
  const sendAgain = useMutation({
    mutationFn: ({ itemId, file }: { itemId: string; file: File }) =>
      sendBatchFile({ batchId, itemId, again: true }, file, file.name),
    onSuccess: refresh,
    onError: (error) => notify.problem('The file could not be sent.', messageOf(error)),
  });
  const picker = (
    <input
      ref={input}
      type="file"
      aria-label="File to send again"
      tabIndex={-1}
      className="hidden"
      onChange={(event) => {
        const file = event.target.files?.[0];
        const itemId = wanted.current;
        if (file !== undefined && itemId !== undefined) sendAgain.mutate({ itemId, file });
        event.target.value = '';
      }}
    />
  );
  const actions: ItemActions = {
    readAgain: readAgain.mutate,
    sendAgain: ({ id }) => {
      wanted.current = id;
      input.current?.click();
    },
  };
  return { actions, picker };
}
