// Pasted text becomes a document: with a title, so that it can be told apart later.
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { pastedFile, titleOfText } from './pasted-file.ts';

export interface PasteDialogProps {
  initialText: string;
  onClose: () => void;
  onSubmit: (file: File) => void;
}

export default function PasteDialog({ initialText, onClose, onSubmit }: PasteDialogProps) {
  const form = useId();
  const [text, setText] = useState(initialText);
  const [title, setTitle] = useState<string>();
  const [tried, setTried] = useState(false);
  const suggested = titleOfText(text);
  const empty = text.trim() === '';
  return (
    <Dialog
      open
      size="md"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Paste a résumé"
      description="Paste the text of a résumé, for example from a mail or a profile page."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary">
            Import the text
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (empty) return;
          onSubmit(pastedFile(text, title?.trim() || suggested));
          onClose();
        }}
      >
        <Field label="Text" error={tried && empty ? 'Paste or type the text of the résumé.' : undefined}>
          <Textarea
            name="text"
            rows={11}
            value={text}
            onChange={(event) => setText(event.target.value)}
            className="resize-y font-mono text-sm"
          />
        </Field>
        <Field label="Title" hint="How it is named in the list.">
          <Input
            name="title"
            value={title ?? suggested}
            maxLength={120}
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
