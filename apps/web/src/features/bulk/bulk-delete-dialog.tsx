// Asks before many are deleted: says how many, and wants the number typed when they are more than one can see.
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { peopleText } from './bulk-texts.ts';

export interface BulkDeleteDialogProps {
  count: number;
  everybody: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** So many can be seen on a page. */
const FEW = 20;

export function BulkDeleteDialog({ count, everybody, onClose, onConfirm }: BulkDeleteDialogProps) {
  const [typed, setTyped] = useState('');
  const people = peopleText(count);
  const asksNumber = count > FEW;
  const sure = !asksNumber || typed.replaceAll(/\D/g, '') === String(count);
  return (
    <ConfirmDialog
      danger
      open
      onOpenChange={onClose}
      title={`Delete ${everybody ? 'all ' : ''}${people}?`}
      description={
        <div className="flex flex-col gap-3">
          <p>
            Their résumés, files, notes and history are removed for good, and whoever was merged into them. This can’t
            be undone.
          </p>
          {asksNumber && (
            <Field label={`Type ${count} to go on`}>
              <Input
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            </Field>
          )}
        </div>
      }
      confirmLabel={`Delete ${people}`}
      disabled={!sure}
      onConfirm={onConfirm}
    />
  );
}
