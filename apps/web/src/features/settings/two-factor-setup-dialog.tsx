// Connects an authenticator app: scan, enter its first code, keep the backup codes.
import { ConfirmTwoFactorRequest, type TwoFactorSetup } from '@vitae/schema/api';
import { useId, useState } from 'react';
import { confirmTwoFactor } from '../../api/two-factor.ts';
import { useForm } from '../../app/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { FormProblem } from '../accounts/account-card.tsx';
import { TwoFactorBackupCodesDialog } from './two-factor-backup-codes-dialog.tsx';
import { TwoFactorQrCode } from './two-factor-qr-code.tsx';

export interface TwoFactorSetupDialogProps {
  setup: TwoFactorSetup;
  /** It is on; the backup codes are still shown. */
  onConfirmed: () => void;
  onClose: () => void;
}

export function TwoFactorSetupDialog({ setup, onConfirmed, onClose }: TwoFactorSetupDialogProps) {
  const id = useId();
  const [confirmed, setConfirmed] = useState(false);
  const form = useForm({
    schema: ConfirmTwoFactorRequest,
    initial: { code: '' },
    submit: async (values) => {
      await confirmTwoFactor(values);
      setConfirmed(true);
      onConfirmed();
    },
  });
  if (confirmed) return <TwoFactorBackupCodesDialog codes={setup.backupCodes} onClose={onClose} />;
  return (
    <Dialog
      open
      size="md"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Connect your authenticator app"
      description="Scan the code with the app, then enter the six digits that it shows."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" busy={form.busy}>
            Turn it on
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <div className="flex flex-col items-start gap-5 sm:flex-row sm:items-center">
          <TwoFactorQrCode text={setup.uri} label="QR code for the authenticator app; the text below says the same" />
          <form id={id} noValidate onSubmit={form.onSubmit} className="flex w-full min-w-0 flex-col gap-4">
            <Field label="Code of the app" error={form.errorOf('code')}>
              <Input
                {...form.control('code')}
                autoComplete="one-time-code"
                inputMode="numeric"
                maxLength={10}
                className="[&_input]:font-mono [&_input]:tracking-widest"
              />
            </Field>
            <FormProblem problem={form.problem} />
          </form>
        </div>
        <CopyField label="Secret to type in, where the camera can’t help" value={setup.secret} />
      </div>
    </Dialog>
  );
}
