// The head of an import: name, how far it is, and what can be done with all of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Batch, BatchBin, BatchSettings } from '@vitae/schema/api';
import { CircleSlash, Download, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { batchKeys } from '../../api/batch-keys.ts';
import { changeBatch, outcomesUrl } from '../../api/batches.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { notify } from '../../ui/toast.tsx';
import { jobQuery } from '../jobs/job-queries.ts';
import { isMoving } from './batch-queries.ts';
import { settingsFacts } from './batch-settings-texts.ts';
import { useBatches, useSending } from './batches-provider.tsx';
import { BIN_LOOKS } from './bin-look.ts';
import { timeLeft } from './time-left.ts';

/** `bin`: the one that is open. */
export function BatchHead({ batch, bin }: { batch: Batch; bin: BatchBin | undefined }) {
  const { id, name, total, counts, unsent } = batch;
  const sending = useSending(id);
  const done = total - counts.waiting - counts.reading;
  return (
    <header className="flex flex-col gap-3 px-5 pt-1 pb-3">
      <div className="flex flex-wrap items-center gap-2">
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-tight">{name}</h1>
        <BatchButtons batch={batch} bin={bin} />
      </div>
      <BatchFacts settings={batch.settings} />
      <div className="flex flex-col gap-1.5">
        <Progress
          label="Files that came to an end"
          value={total === 0 ? 0 : (100 * done) / total}
          tone={isMoving(counts) ? 'accent' : 'good'}
        />
        <output className="text-sm text-muted tabular-nums">{progressText(batch, done)}</output>
      </div>
      {sending?.paused !== undefined && (
        <Alert kind="warn" title="Sending waits and goes on by itself">
          {sending.paused}
        </Alert>
      )}
      {sending === undefined && unsent > 0 && batch.state === 'open' && (
        <Alert title={`${unsent.toLocaleString('en')} ${unsent === 1 ? 'file has' : 'files have'} not been sent`}>
          They are sent from the browser in which the import was begun. Or import them once more: only what is missing
          is sent.
        </Alert>
      )}
    </header>
  );
}

function BatchFacts({ settings }: { settings: BatchSettings }) {
  const facts = settingsFacts(settings);
  const { jobId = '' } = settings;
  const { data: job } = useQuery({ ...jobQuery(jobId), enabled: jobId !== '' });
  if (facts.length === 0 && job === undefined) return null;
  return (
    <p className="text-sm text-muted wrap-anywhere">
      {facts.join(' · ')}
      {job !== undefined && (
        <>
          {facts.length > 0 && ' · '}Job:{' '}
          <Link to="/jobs/$jobId" params={{ jobId }} className="rounded-sm underline">
            {job.title}
          </Link>
        </>
      )}
    </p>
  );
}

function progressText({ total, counts, perSecond, secondsLeft }: Batch, done: number): string {
  const sum = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} files done`;
  if (!isMoving(counts)) return sum;
  const speed = perSecond === null ? undefined : `${perSecond.toFixed(1)} files a second`;
  return [sum, speed, timeLeft(secondsLeft)].filter((part) => part !== undefined).join(' · ');
}

function BatchButtons({ batch: { id, counts }, bin }: { batch: Batch; bin: BatchBin | undefined }) {
  const queryClient = useQueryClient();
  const { sender } = useBatches();
  const [asking, setAsking] = useState(false);
  const change = useMutation({
    mutationFn: (action: 'retry' | 'cancel') => {
      if (action === 'cancel') sender.drop(id);
      return changeBatch(id, action);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: batchKeys.all }),
    onError: (error) => notify.problem('The import could not be changed.', messageOf(error)),
  });
  const bad = counts.failed + counts.unreadable;
  return (
    <>
      {bad > 0 && (
        <Button icon={<RefreshCw aria-hidden />} busy={change.isPending} onClick={() => change.mutate('retry')}>
          {bad === 1 ? 'Read one again' : `Read all ${bad.toLocaleString('en')} again`}
        </Button>
      )}
      {isMoving(counts) && (
        <Button icon={<CircleSlash aria-hidden />} onClick={() => setAsking(true)}>
          Cancel the rest
        </Button>
      )}
      <a href={outcomesUrl(id, bin)} download className={buttonClass()}>
        <Download aria-hidden />
        {bin === undefined ? 'Outcomes as CSV' : `“${BIN_LOOKS[bin].label}” as CSV`}
      </a>
      <ConfirmDialog
        danger
        open={asking}
        onOpenChange={setAsking}
        title="Cancel the rest of this import?"
        description="What has come to an end stays as it is. Files that were not sent stay out; documents that wait are kept and can be read later."
        confirmLabel="Cancel the rest"
        busy={change.isPending}
        onConfirm={() => change.mutate('cancel', { onSettled: () => setAsking(false) })}
      />
    </>
  );
}
