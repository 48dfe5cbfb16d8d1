// Gives many candidates another owner. Admins choose any member who works with candidates, others themselves or nobody.
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { fetchMembers } from '../../api/accounts.ts';
import { messageOf } from '../../api/api-error.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { useMe } from '../accounts/session-query.ts';
import { peopleText } from './bulk-texts.ts';

export interface BulkOwnerDialogProps {
  count: number;
  onClose: () => void;
  /** Null: nobody. */
  onConfirm: (ownerId: string | null) => void;
}

export function BulkOwnerDialog({ count, onClose, onConfirm }: BulkOwnerDialogProps) {
  const form = useId();
  const me = useMe();
  const [owner, setOwner] = useState(me.user.id);
  const { data, error } = useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => fetchMembers(signal),
    enabled: me.role === 'admin',
  });
  const others = (data?.items ?? []).filter(({ userId, role }) => userId !== me.user.id && role !== 'candidate');
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Owner of ${peopleText(count)}`}
      description="The owner is who looks after somebody. Everybody of the workspace goes on seeing them."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary">
            Set the owner
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(owner === '' ? null : owner);
        }}
      >
        <Field label="Owner" error={error === null ? undefined : messageOf(error)}>
          <Select
            className="w-full"
            value={owner}
            options={[
              { value: me.user.id, label: `${me.user.name} (you)` },
              ...others.map(({ userId, name, email }) => ({ value: userId, label: `${name} · ${email}` })),
              { value: '', label: 'Nobody' },
            ]}
            onChange={(event) => setOwner(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
