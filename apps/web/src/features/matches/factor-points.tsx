// The points of each factor; together they are the score.
import type { FactorResult } from '@vitae/schema';
import { Progress } from '../../ui/progress.tsx';
import { FACTOR_NAMES, pointsText } from './match-facts.ts';

const STATE_NOTES: Record<FactorResult['state'], string | undefined> = {
  known: undefined,
  'partly-known': 'partly known',
  unknown: 'unknown: counts half',
  'not-asked': 'not asked',
};

export function FactorPoints({ factors }: { factors: readonly FactorResult[] }) {
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
    </dl>
  );
}
