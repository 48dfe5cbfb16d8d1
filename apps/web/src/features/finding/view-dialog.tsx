// Names a view and says who sees it: a new one of this search, or one that there is.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SavedView } from '@vitae/schema/api';
import { useId, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { changeView, createView } from '../../api/finding.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { type CandidateSearch, listQuery } from './candidate-search.ts';

export interface ViewDialogProps {
  view: SavedView | undefined;
  search: CandidateSearch;
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}

export function ViewDialog({ view, search, onClose, onSaved }: ViewDialogProps) {
  const form = useId();
  const queryClient = useQueryClient();
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const save = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), shared, query: view?.query ?? listQuery(search) };
      return view === undefined ? createView(body) : changeView(view.id, body);
    },
    onSuccess: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: candidateKeys.views });
      onSaved(saved);
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={view === undefined ? 'Save this search as a view' : 'Rename or share the view'}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" busy={save.isPending}>
            Save the view
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') save.mutate();
        }}
      >
        <Field label="Name" required error={save.isError ? messageOf(save.error) : undefined}>
          <Input required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Checkbox
          label="Share it with the workspace"
          hint="Everybody sees it; only you change it."
          checked={shared}
          onChange={(event) => setShared(event.target.checked)}
        />
      </form>
    </Dialog>
  );
}
