// One task: what it works on, how it stands and why, and what can be done.
import { Link } from '@tanstack/react-router';
import type { ProcessingJob } from '@vitae/schema/api';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { labelOf } from '../resumes/next-action.ts';
import { STAGE_WORDS } from '../resumes/outcome-look.ts';
import { SOURCE_NAMES } from '../resumes/resume-filters.ts';
import { durationText, kindName, lookOfJob } from './processing-texts.ts';

export interface ProcessingRowProps {
  job: ProcessingJob;
  now: Date;
  /** Whether its document can be looked at: only in the workspace that one works in. */
  canOpen: boolean;
  /** Whose it is; only where tasks of several workspaces are shown. */
  workspaceName: string | undefined;
  busy: boolean;
  onRetry: () => void;
  onCancel: () => void;
}

export function ProcessingRow({ job, now, canOpen, workspaceName, ...actions }: ProcessingRowProps) {
  const { label, tone, Icon } = lookOfJob(job);
  const title = job.resume === null ? kindName(job.kind) : job.resume.filename;
  return (
    <li className="grid grid-cols-1 items-start gap-x-4 gap-y-1.5 px-5 py-2.5 @3xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_11rem]">
      <div className="min-w-0">
        {job.resume !== null && canOpen ? (
          <Link
            to="/resumes/$resumeId"
            params={{ resumeId: job.resume.id }}
            className="block truncate rounded-sm font-medium hover:underline touch:leading-11"
          >
            {title}
          </Link>
        ) : (
          <p className="truncate font-medium">{title}</p>
        )}
        <p className="text-sm text-muted wrap-anywhere">
          {factsOf(job, workspaceName).map((fact) => `${fact} · `)}
          <time dateTime={job.createdAt} title={exactTimeText(job.createdAt)}>
            {timeText(job.createdAt, now)}
          </time>
        </p>
      </div>
      <div className="flex min-w-0 flex-col items-start gap-1">
        <Badge tone={tone} icon={<Icon aria-hidden />}>
          {label}
        </Badge>
        <State job={job} title={title} />
      </div>
      <div className="flex flex-wrap gap-2 @3xl:justify-end">
        <Actions job={job} title={title} canOpen={canOpen} {...actions} />
      </div>
    </li>
  );
}

function factsOf({ source, owner, milliseconds }: ProcessingJob, workspaceName: string | undefined): string[] {
  return [
    ...(workspaceName === undefined ? [] : [workspaceName]),
    ...(source === null ? [] : [SOURCE_NAMES[source]]),
    ...(owner === null ? [] : [owner.name]),
    ...(milliseconds === null ? [] : [durationText(milliseconds)]),
  ];
}

function State({ job, title }: { job: ProcessingJob; title: string }) {
  const { status, stage, progress, attempts, maxAttempts, error, outcome } = job;
  const message = error?.message ?? outcome?.message;
  const tries = attempts > 1 && (status === 'waiting' || status === 'running');
  return (
    <>
      {status === 'running' && progress !== null && (
        <div className="flex w-full max-w-60 items-center gap-2">
          <Progress label={`Progress of ${title}`} value={progress} className="flex-1" />
          {stage !== null && <span className="text-sm text-muted">{STAGE_WORDS[stage]}</span>}
        </div>
      )}
      {tries && (
        <p className="text-sm text-muted">
          Try {attempts} of {maxAttempts}
        </p>
      )}
      {message !== undefined && <p className="text-sm text-pretty text-muted wrap-anywhere">{message}</p>}
    </>
  );
}

type ActionsProps = Omit<ProcessingRowProps, 'now' | 'workspaceName'> & { title: string };

function Actions({ job, title, canOpen, busy, onRetry, onCancel }: ActionsProps) {
  const { canRetry, canCancel, resume, error, outcome } = job;
  const next = error?.nextAction ?? outcome?.nextAction ?? 'none';
  const again = resume === null ? 'Try again' : 'Read again';
  const opens = resume !== null && canOpen && outcome !== null && error === null && next !== 'none';
  return (
    <>
      {next.startsWith('send-') && <span className="text-sm text-muted">{labelOf(next, 0)}, or</span>}
      {opens && (
        <Link
          to="/resumes/$resumeId"
          params={{ resumeId: resume.id }}
          aria-label={`${labelOf(next, 0)}: ${title}`}
          className={buttonClass({ size: 'sm' })}
        >
          {labelOf(next, 0)}
        </Link>
      )}
      {canRetry && (
        <Button size="sm" busy={busy} onClick={onRetry} aria-label={`${again}: ${title}`}>
          {again}
        </Button>
      )}
      {canCancel && (
        <Button size="sm" busy={busy} onClick={onCancel} aria-label={`Cancel: ${title}`}>
          Cancel
        </Button>
      )}
    </>
  );
}
