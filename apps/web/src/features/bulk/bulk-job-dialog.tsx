// Puts many candidates on the shortlist of a job.
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { JobChoice } from '../shortlist/job-choice.tsx';
import { peopleText } from './bulk-texts.ts';

export interface BulkJobDialogProps {
  count: number;
  onClose: () => void;
  onConfirm: (jobId: string) => void;
}

export function BulkJobDialog({ count, onClose, onConfirm }: BulkJobDialogProps) {
  const form = useId();
  const [jobId, setJobId] = useState('');
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Add ${peopleText(count)} to a job`}
      description="They come on its shortlist. That is no application, and nobody is written to."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" disabled={jobId === ''}>
            Add to the job
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (jobId !== '') onConfirm(jobId);
        }}
      >
        <JobChoice none="Choose a job" value={jobId} onChange={setJobId} />
      </form>
    </Dialog>
  );
}
