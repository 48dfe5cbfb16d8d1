// Which of the stages received, read, understood, saved a résumé has reached.
import { Stage } from '@vitae/schema';
import type { ResumeStatus } from '@vitae/schema/api';
import { classNames } from '../../ui/class-names.ts';
import { STAGE_NAMES, STAGE_WORDS } from './outcome-look.ts';

export interface StageProgressProps {
  status: ResumeStatus;
  /** Read aloud with the progress, e.g. the name of the file. */
  of: string;
  className?: string;
}

export function StageProgress({ status, of, className }: StageProgressProps) {
  const reached = Stage.options.indexOf(status.stage);
  const word = status.status === 'queued' ? 'Waiting' : STAGE_WORDS[status.stage];
  return (
    <div
      role="progressbar"
      aria-label={`Progress of ${of}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(status.progress)}
      aria-valuetext={`${word}, ${Math.round(status.progress)} percent`}
      title={STAGE_NAMES[status.stage]}
      className={classNames('flex gap-1', className)}
    >
      {Stage.options.map((stage, index) => (
        <span key={stage} className="h-1 flex-1 overflow-hidden rounded-full bg-line">
          <span
            className={classNames(
              'block h-full rounded-full bg-accent',
              index > reached &&
                (index === reached + 1 && status.status === 'processing' ? 'animate-pulse-soft opacity-60' : 'hidden'),
            )}
          />
        </span>
      ))}
    </div>
  );
}
