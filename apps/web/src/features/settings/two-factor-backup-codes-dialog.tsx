// The window around new backup codes.
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TwoFactorBackupCodes } from './two-factor-backup-codes.tsx';

export function TwoFactorBackupCodesDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Keep your backup codes"
      footer={
        <Button variant="primary" onClick={onClose}>
          I have stored them
        </Button>
      }
    >
      <TwoFactorBackupCodes codes={codes} />
    </Dialog>
  );
}
