// The points of each factor, of likeness and of feedback; together they are the score.
import type { FactorResult, LikenessResult } from '@vitae/schema';
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
  /** Null: it doesn't count. */
  likeness: LikenessResult | null;
  /** 0 without any. */
  feedbackPoints: number;
}

interface PointsRowProps {
  name: string;
  points: number;
  most: number;
  /** Undefined: everything is known. */
  note: string | undefined;
  isAsked: boolean;
}

export function FactorPoints({ factors, likeness, feedbackPoints }: FactorPointsProps) {
  return (
    <dl className="flex flex-col gap-2">
      {factors.map(({ factor, points, most, state }) => (
        <PointsRow
          key={factor}
          {...{ points, most }}
          name={FACTOR_NAMES[factor]}
          note={STATE_NOTES[state]}
          isAsked={state !== 'not-asked'}
        />
      ))}
      {likeness !== null && (
        <PointsRow
          {...likeness}
          name="Likeness"
          isAsked
          note={
            likeness.state === 'unknown' ? 'not worked out yet: counts half' : 'of skills and kinds of work, by a model'
          }
        />
      )}
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

function PointsRow({ name, points, most, note, isAsked }: PointsRowProps) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-center gap-x-3">
      <dt className="text-sm">{name}</dt>
      <dd className="contents">
        {isAsked ? (
          <Progress
            label={`Points for ${name.toLowerCase()}`}
            value={most === 0 ? 0 : (100 * points) / most}
            className="h-1.5"
          />
        ) : (
          <span className="text-sm text-muted">{note}</span>
        )}
        <span className="text-right text-sm tabular-nums">
          {isAsked && (
            <>
              <span className="font-medium">{pointsText(points)}</span>
              <span className="text-muted"> of {pointsText(most)}</span>
            </>
          )}
        </span>
        {isAsked && note !== undefined && <span className="col-start-2 -col-end-1 text-xs text-muted">{note}</span>}
      </dd>
    </div>
  );
}

/** With a true minus sign. */
export function signedPoints(points: number): string {
  return points < 0 ? `−${pointsText(-points)}` : `+${pointsText(points)}`;
}
