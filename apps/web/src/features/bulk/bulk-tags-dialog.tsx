// Adds tags to many and takes others off, in one step.
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { tagsQuery } from '../candidates/candidate-queries.ts';
import { peopleText, splitTags } from './bulk-texts.ts';

export interface BulkTagsDialogProps {
  count: number;
  onClose: () => void;
  onConfirm: (tags: { add: string[]; remove: string[] }) => void;
}

export function BulkTagsDialog({ count, onClose, onConfirm }: BulkTagsDialogProps) {
  const form = useId();
  const offered = useId();
  const { data } = useQuery(tagsQuery);
  const [add, setAdd] = useState('');
  const [remove, setRemove] = useState('');
  const [adding, removing] = [splitTags(add), splitTags(remove)];
  const both = adding.find((tag) => removing.includes(tag));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Tags of ${peopleText(count)}`}
      description="Commas part several tags."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary">
            Change the tags
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (both === undefined && adding.length + removing.length > 0) onConfirm({ add: adding, remove: removing });
        }}
      >
        <Field label="Add">
          <Input list={offered} maxLength={500} value={add} onChange={(event) => setAdd(event.target.value)} />
        </Field>
        <Field
          label="Take off"
          error={both === undefined ? undefined : `“${both}” can’t be added and taken off at once.`}
        >
          <Input list={offered} maxLength={500} value={remove} onChange={(event) => setRemove(event.target.value)} />
        </Field>
        <datalist id={offered}>
          {data?.items.map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </form>
    </Dialog>
  );
}
