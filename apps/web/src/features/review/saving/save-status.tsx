// Whether everything is saved; when it is not, why, and what to do.
import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { useSession } from '../model/review-context.tsx';
import { useSaverState } from './use-profile-saver.ts';

export function SaveStatus() {
  const { saver } = useSession();
  const { queue } = useSaverState(saver);
  const waiting = queue.pending.length;
  const offline = queue.trouble?.kind === 'offline';
  return (
    <p role="status" className="flex items-center gap-1.5 pr-1 text-sm whitespace-nowrap text-muted [&_svg]:size-3.5">
      {waiting === 0 ? (
        <>
          <Check aria-hidden />
          <span className="max-md:sr-only">Saved</span>
        </>
      ) : offline ? (
        <>
          <CloudOff aria-hidden className="text-warn" />
          <span className="text-warn max-md:sr-only">{waiting} not saved yet</span>
        </>
      ) : queue.trouble !== undefined ? (
        <>
          <TriangleAlert aria-hidden className="text-bad" />
          <span className="text-bad max-md:sr-only">Not saved</span>
        </>
      ) : (
        <>
          <LoaderCircle aria-hidden className="animate-spin motion-reduce:animate-none" />
          <span className="max-md:sr-only">Saving…</span>
        </>
      )}
    </p>
  );
}

/** Stands above both panes while something keeps edits from being saved. */
export function SaveTrouble() {
  const { saver } = useSession();
  const { trouble, pending } = useSaverState(saver).queue;
  const edits = pending.length === 1 ? '1 edit' : `${pending.length} edits`;
  switch (trouble?.kind) {
    case undefined:
      return null;
    case 'offline':
      return <Offline edits={edits} message={trouble.message} />;
    case 'refused':
      return <Refused edit={pending[0]?.label ?? 'An edit'} message={trouble.message} />;
    case 'conflict':
      return <Conflict edits={edits} />;
  }
}

function Offline({ edits, message }: { edits: string; message: string }) {
  const { saver } = useSession();
  const actions = (
    <Button size="sm" onClick={saver.retry}>
      Try now
    </Button>
  );
  return (
    <Alert kind="warn" className="m-2" title={`${edits} not saved yet`} actions={actions}>
      {message} Your edits are kept in this browser and saved as soon as it answers.
    </Alert>
  );
}

function Refused({ edit, message }: { edit: string; message: string }) {
  const { saver } = useSession();
  const actions = (
    <div className="flex gap-2">
      <Button size="sm" onClick={saver.discard}>
        Give up this edit
      </Button>
      <Button size="sm" variant="primary" onClick={saver.retry}>
        Try again
      </Button>
    </div>
  );
  return (
    <Alert kind="bad" className="m-2" title={`“${edit}” could not be saved`} actions={actions}>
      {message}
    </Alert>
  );
}

function Conflict({ edits }: { edits: string }) {
  const { saver } = useSession();
  const actions = (
    <div className="flex gap-2">
      <Button size="sm" onClick={() => saver.resolve('theirs')}>
        Take theirs
      </Button>
      <Button size="sm" variant="primary" onClick={() => saver.resolve('mine')}>
        Keep mine
      </Button>
    </div>
  );
  return (
    <Alert kind="warn" className="m-2" title="Somebody else changed the same values" actions={actions}>
      Your {edits} can go on top of theirs, or be dropped. What they did stays in the history either way.
    </Alert>
  );
}
