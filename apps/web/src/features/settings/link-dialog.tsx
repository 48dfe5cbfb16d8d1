// A link to pass on, since a server without mail can't send it.
import { Button } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export interface LinkDialogProps {
  title: string;
  label: string;
  link: string;
  hint: string;
  onClose: () => void;
}

export function LinkDialog({ title, label, link, hint, onClose }: LinkDialogProps) {
  return (
    <Dialog
      open
      size="md"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={title}
      description={hint}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <CopyField label={label} value={link} />
    </Dialog>
  );
}
