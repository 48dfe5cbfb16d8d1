// Has a workspace forget everything that the person sent there.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DataHolder } from '@vitae/schema/api';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { eraseMyData, myDataKey } from '../../api/my-data.ts';
import { resumeKeys } from '../../api/resume-keys.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/toast.tsx';

export function EraseButton({ holder: { workspace, isOwn, resumes } }: { holder: DataHolder }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const erase = useMutation({
    mutationFn: () => eraseMyData(workspace.id),
    onSuccess: () => notify.done('Your data was erased'),
    onError: (error) => notify.problem('Your data was not erased', messageOf(error)),
    // Also after a refusal: part of it may be gone. Lists of résumés show the same documents.
    onSettled: () => {
      setAsking(false);
      void queryClient.invalidateQueries({ queryKey: myDataKey });
      void queryClient.invalidateQueries({ queryKey: resumeKeys.all });
    },
  });
  const many = resumes.length === 1 ? 'your résumé' : `your ${resumes.length} résumés`;
  return (
    <>
      <Button
        icon={<Trash2 aria-hidden />}
        aria-label={`Erase my data: ${workspace.name}`}
        onClick={() => setAsking(true)}
      >
        Erase my data
      </Button>
      <ConfirmDialog
        danger
        open={asking}
        onOpenChange={setAsking}
        title={isOwn ? 'Erase everything in your workspace?' : `Have ${workspace.name} forget you?`}
        description={`For good: ${many} with all that was read out of them${isOwn ? '' : ', your applications, and your consents'}. This can’t be undone.`}
        confirmLabel="Erase my data"
        busy={erase.isPending}
        onConfirm={() => erase.mutate()}
      />
    </>
  );
}
