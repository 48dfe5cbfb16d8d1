// One file in the tray: first its bytes, then the stages of its reading, then how it ended.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Outcome } from '@vitae/schema';
import { CircleSlash, CircleX, Clock, FileWarning, LoaderCircle, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { TONE_TEXT_CLASS } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { nextActionOf } from '../resumes/next-action.ts';
import { lookOf } from '../resumes/outcome-look.ts';
import { resumeStatusQuery } from '../resumes/resume-status-query.ts';
import { StageProgress } from '../resumes/stage-progress.tsx';
import { useReadAgain } from '../resumes/use-read-again.ts';
import { sizeText, UPLOAD_TEXTS } from './texts.ts';
import type { Upload, UploadState } from './upload.ts';
import { useUploads } from './uploads-provider.tsx';

const T = UPLOAD_TEXTS;

interface RowProps {
  icon: ReactNode;
  name: string;
  detail: ReactNode;
  progress?: ReactNode;
  actions: ReactNode;
}

function Row({ icon, name, detail, progress, actions }: RowProps) {
  return (
    <div className="flex min-h-15 items-center gap-3 py-2 pr-2 pl-4">
      <span className="shrink-0 [&_svg]:size-4.5">{icon}</span>
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium" title={name}>
          {name}
        </p>
        <div className="text-sm text-muted">{detail}</div>
        {progress && <div className="mt-1.5 pr-2">{progress}</div>}
      </div>
      <div className="flex shrink-0 items-center gap-0.5">{actions}</div>
    </div>
  );
}

export function UploadRow({ upload }: { upload: Upload }) {
  if (upload.state.kind === 'accepted') return <AcceptedRow upload={upload} resumeId={upload.state.resumeId} />;
  return <LocalRow upload={upload} state={upload.state} />;
}

const LOCAL_ICONS: Record<Exclude<UploadState['kind'], 'accepted'>, ReactNode> = {
  waiting: <Clock aria-hidden className="text-muted" />,
  sending: <LoaderCircle aria-hidden className="animate-spin text-accent-text motion-reduce:animate-none" />,
  pausing: <LoaderCircle aria-hidden className="text-warn" />,
  refused: <CircleX aria-hidden className="text-bad" />,
  cancelled: <CircleSlash aria-hidden className="text-muted" />,
  lost: <FileWarning aria-hidden className="text-warn" />,
};

function localDetail(upload: Upload, state: UploadState): string {
  switch (state.kind) {
    case 'sending':
      return state.fraction >= 1 ? T.storing : `${Math.floor(state.fraction * 100)}% of ${sizeText(upload.size)} sent`;
    case 'pausing':
      return `${state.message} Trying again.`;
    case 'refused':
      return state.message;
    case 'cancelled':
      return T.cancelled;
    case 'lost':
      return T.lost;
    default:
      return T.waiting;
  }
}

/** A file that the server does not have yet. */
function LocalRow({ upload, state }: { upload: Upload; state: Exclude<UploadState, { kind: 'accepted' }> }) {
  const { queue, chooseFiles } = useUploads();
  const moving = state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'pausing';
  const again = state.kind === 'cancelled' || (state.kind === 'refused' && state.again);
  return (
    <Row
      icon={LOCAL_ICONS[state.kind]}
      name={upload.name}
      detail={localDetail(upload, state)}
      progress={state.kind === 'sending' && <Progress label={`Bytes of ${upload.name}`} value={state.fraction * 100} />}
      actions={
        moving ? (
          <IconButton
            size="sm"
            label={`${T.cancel} ${upload.name}`}
            icon={<X aria-hidden />}
            onClick={() => queue.cancel(upload.id)}
          />
        ) : (
          <>
            {again && (
              <Button size="sm" onClick={() => queue.sendAgain(upload.id)}>
                {T.sendAgain}
              </Button>
            )}
            {state.kind === 'lost' && (
              <Button size="sm" onClick={chooseFiles}>
                {T.chooseAgain}
              </Button>
            )}
            <DismissButton upload={upload} />
          </>
        )
      }
    />
  );
}

function DismissButton({ upload }: { upload: Upload }) {
  const { queue } = useUploads();
  return (
    <IconButton
      size="sm"
      label={`${T.dismiss}: ${upload.name}`}
      icon={<X aria-hidden />}
      onClick={() => queue.dismiss([upload.id])}
    />
  );
}

/** A file that became a résumé; its status comes from the server. */
function AcceptedRow({ upload, resumeId }: { upload: Upload; resumeId: string }) {
  const { data: status, isError } = useQuery(resumeStatusQuery(resumeId));
  if (status === undefined) {
    return (
      <Row
        icon={LOCAL_ICONS.waiting}
        name={upload.name}
        detail={isError ? 'This résumé is not here any more.' : 'Asking how far it is.'}
        actions={<DismissButton upload={upload} />}
      />
    );
  }
  const { label, tone, Icon } = lookOf(status);
  return (
    <Row
      icon={<Icon aria-hidden className={TONE_TEXT_CLASS[tone]} />}
      name={upload.name}
      detail={
        <>
          <span className={classNames('font-medium', TONE_TEXT_CLASS[tone])}>{label}</span>
          <OutcomeDetail outcome={status.outcome} />
        </>
      }
      progress={status.outcome === undefined && <StageProgress status={status} of={upload.name} />}
      actions={
        <>
          <AcceptedAction resumeId={resumeId} />
          <DismissButton upload={upload} />
        </>
      }
    />
  );
}

/** What the word does not say already. */
function OutcomeDetail({ outcome }: { outcome: Outcome | undefined }) {
  if (outcome === undefined) return null;
  if (outcome.kind !== 'created' && outcome.kind !== 'updated') {
    const clamp = outcome.kind === 'duplicate' ? 'line-clamp-1' : 'line-clamp-2';
    return (
      <span className={clamp} title={outcome.reason.message}>
        {outcome.reason.message}
      </span>
    );
  }
  if (outcome.toCheck === 0) return null;
  return <span> · {outcome.toCheck === 1 ? '1 value to check' : `${outcome.toCheck} values to check`}</span>;
}

function AcceptedAction({ resumeId }: { resumeId: string }) {
  const { data: status } = useQuery(resumeStatusQuery(resumeId));
  const { chooseFiles } = useUploads();
  const readAgain = useReadAgain();
  const action = status && nextActionOf(resumeId, status);
  if (action === undefined) return null;
  const { target, needed } = action;
  switch (target.kind) {
    case 'open':
      return (
        <Link
          to="/resumes/$resumeId"
          params={{ resumeId: target.resumeId }}
          className={buttonClass({ size: 'sm', variant: needed ? 'secondary' : 'ghost' })}
        >
          {needed ? T.check : T.open}
        </Link>
      );
    case 'compare':
      return (
        <Link to="/duplicates" search={{ candidate: target.candidateId }} className={buttonClass({ size: 'sm' })}>
          {action.label}
        </Link>
      );
    case 'read-again':
      return (
        <Button size="sm" busy={readAgain.isPending} onClick={() => readAgain.mutate({ id: resumeId })}>
          {T.readAgain}
        </Button>
      );
    case 'send':
      return (
        <Button size="sm" onClick={chooseFiles}>
          {T.chooseAgain}
        </Button>
      );
  }
}
