// The notice as one person would get it, and the ways to give it.
import type { CandidateNotice, NoticeHow } from '@vitae/schema/api';
import { Mail } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface NoticeDialogProps {
  notice: CandidateNotice;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  busy: boolean;
  onGive: (how: NoticeHow) => void;
}

export function NoticeDialog({ notice, open, onOpenChange, busy, onGive }: NoticeDialogProps) {
  const { preview, to, mailProblem } = notice;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="md"
      title="Notice to the person"
      description={mailProblem ?? `It goes to ${to}.`}
      footer={
        <>
          <Button busy={busy} onClick={() => onGive('not-needed')}>
            Not needed
          </Button>
          <Button busy={busy} onClick={() => onGive('outside')}>
            Given in another way
          </Button>
          {mailProblem === null && (
            <Button variant="primary" icon={<Mail aria-hidden />} busy={busy} onClick={() => onGive('mail')}>
              Send it now
            </Button>
          )}
        </>
      }
    >
      <h3 className="font-semibold wrap-anywhere">{preview.subject}</h3>
      <p className="mt-2 whitespace-pre-wrap wrap-anywhere">{preview.text}</p>
    </Dialog>
  );
}
