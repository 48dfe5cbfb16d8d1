// Who was merged into a candidate, and the way to take them apart again, the newest first.
import type { Candidate } from '@vitae/schema/api';
import { timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { TakeApartButton } from './take-apart-button.tsx';

export function MergeList({ candidate }: { candidate: Candidate }) {
  const now = useNow();
  return (
    <ul aria-label="Merged candidates" className="flex flex-col gap-1">
      {candidate.merges.map((merge, at) => (
        <li key={merge.mergeId} className="flex min-h-7 items-center gap-2">
          <span className="min-w-0 flex-1 truncate">
            {merge.name ?? 'No name'} <span className="text-sm text-muted">{timeText(merge.mergedAt, now)}</span>
          </span>
          {at === 0 ? (
            <TakeApartButton candidate={candidate} merge={merge} />
          ) : (
            <span className="text-sm text-muted">After the newer one</span>
          )}
        </li>
      ))}
    </ul>
  );
}
