// Shows a new key, the only time that it can be seen.
import type { CreatedApiKey } from '@vitae/schema/api';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export function ShownKeyDialog({ apiKey, onClose }: { apiKey: CreatedApiKey; onClose: () => void }) {
  return (
    <Dialog
      open
      size="md"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`The key “${apiKey.name}”`}
      footer={
        <Button variant="primary" onClick={onClose}>
          I have stored it
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <CopyField label="API key" value={apiKey.key} />
        <Alert kind="warn" title="You see this key only now.">
          Store it where your program finds it. Vitae keeps only a fingerprint of it.
        </Alert>
      </div>
    </Dialog>
  );
}
