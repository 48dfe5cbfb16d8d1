// What can be done with the chosen candidates.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { GitMerge, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { deleteCandidate, tagCandidate } from '../../api/candidates.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { notify } from '../../ui/toast.tsx';

export interface PoolSelectionProps {
  chosen: readonly string[];
  onClear: () => void;
}

export function PoolSelection({ chosen, onClear }: PoolSelectionProps) {
  const queryClient = useQueryClient();
  const [tag, setTag] = useState('');
  const [deleting, setDeleting] = useState(false);
  const each = useMutation({
    mutationFn: async (act: (id: string) => Promise<unknown>) => {
      for (const id of chosen) await act(id);
    },
    onSuccess: onClear,
    onError: (error) => notify.problem('Not all of them were changed', messageOf(error)),
    onSettled: () => {
      setDeleting(false);
      void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
    },
  });
  const [first, second, third] = chosen;
  const people = chosen.length === 1 ? 'this candidate' : `${chosen.length} candidates`;
  return (
    <div role="toolbar" aria-label="Chosen candidates" className="flex min-h-11 flex-wrap items-center gap-2 px-5 pb-3">
      <output className="font-medium whitespace-nowrap">{chosen.length} chosen</output>
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== '') each.mutate((id) => tagCandidate(id, { add: [tag.trim()] }));
        }}
      >
        <Input
          aria-label="Tag for the chosen candidates"
          placeholder="Tag"
          maxLength={60}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
          className="w-36"
        />
        <Button type="submit" icon={<Tag aria-hidden />} busy={each.isPending}>
          Add the tag
        </Button>
      </form>
      {first !== undefined && second !== undefined && third === undefined && (
        <Link
          to="/duplicates/$survivorId/$mergedId"
          params={{ survivorId: first, mergedId: second }}
          className={buttonClass()}
        >
          <GitMerge aria-hidden />
          Merge the two
        </Link>
      )}
      <Button icon={<Trash2 aria-hidden className="text-bad" />} onClick={() => setDeleting(true)}>
        Delete
      </Button>
      <IconButton label="Choose none" keys={['Esc']} icon={<X aria-hidden />} onClick={onClear} />
      <ConfirmDialog
        danger
        open={deleting}
        onOpenChange={setDeleting}
        title={`Delete ${people}?`}
        description="Their résumés, files, notes and history are removed for good."
        confirmLabel={`Delete ${people}`}
        busy={each.isPending}
        onConfirm={() => each.mutate(deleteCandidate)}
      />
    </div>
  );
}
