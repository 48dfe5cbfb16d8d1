// The points of each factor, and those of feedback; together they are the score.
import type { FactorResult } from '@vitae/schema';
import { Progress } from '../../ui/progress.tsx';
import { FACTOR_NAMES, pointsText } from './match-facts.ts';

const STATE_NOTES: Record<FactorResult['state'], string | undefined> = {
  known: undefined,
  'partly-known': 'partly known',
  unknown: 'unknown: counts half',
  'not-asked': 'not asked',
};

export interface FactorPointsProps {
  factors: readonly FactorResult[];
  /** 0 without any. */
  feedbackPoints: number;
}

export function FactorPoints({ factors, feedbackPoints }: FactorPointsProps) {
  return (
    <dl className="flex flex-col gap-2">
      {factors.map(({ factor, points, most, state }) => (
        <div key={factor} className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-x-3">
          <dt className="text-sm">{FACTOR_NAMES[factor]}</dt>
          <dd className="contents">
            {state === 'not-asked' ? (
              <span className="text-sm text-muted">{STATE_NOTES[state]}</span>
            ) : (
              <Progress
                label={`Points for ${FACTOR_NAMES[factor].toLowerCase()}`}
                value={most === 0 ? 0 : (100 * points) / most}
                className="h-1.5"
              />
            )}
            <span className="text-right text-sm tabular-nums">
              {state !== 'not-asked' && (
                <>
                  <span className="font-medium">{pointsText(points)}</span>
                  <span className="text-muted"> of {pointsText(most)}</span>
                </>
              )}
            </span>
            {state !== 'known' && state !== 'not-asked' && (
              <span className="col-start-2 -col-end-1 text-xs text-muted">{STATE_NOTES[state]}</span>
            )}
          </dd>
        </div>
      ))}
      {feedbackPoints !== 0 && (
        <div className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-x-3">
          <dt className="text-sm">Feedback</dt>
          <dd className="contents">
            <span className="text-sm text-muted">for this job alone</span>
            <span className="text-right text-sm font-medium tabular-nums">{signedPoints(feedbackPoints)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** With a true minus sign. */
export function signedPoints(points: number): string {
  return points < 0 ? `−${pointsText(-points)}` : `+${pointsText(points)}`;
}
