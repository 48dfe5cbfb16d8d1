// Asks for the password again, before the second step of signing in changes.
import { PasswordConfirmation } from '@vitae/schema/api';
import { useId } from 'react';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { FormProblem } from '../accounts/account-card.tsx';

export interface TwoFactorPasswordDialogProps {
  title: string;
  description: string;
  confirmLabel: string;
  danger?: boolean;
  /** Rejects with an ApiError for a wrong password. */
  run: (values: PasswordConfirmation) => Promise<void>;
  onClose: () => void;
}

export function TwoFactorPasswordDialog(props: TwoFactorPasswordDialogProps) {
  const id = useId();
  const form = useForm({ schema: PasswordConfirmation, initial: { password: '' }, submit: props.run });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      title={props.title}
      description={props.description}
      footer={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button type="submit" form={id} variant={props.danger ? 'danger' : 'primary'} busy={form.busy}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <Field label="Your password" error={form.errorOf('password')}>
          <PasswordInput {...form.control('password')} autoComplete="current-password" />
        </Field>
        <FormProblem problem={form.problem} />
      </form>
    </Dialog>
  );
}
