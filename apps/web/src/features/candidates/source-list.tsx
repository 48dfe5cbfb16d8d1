// How a candidate came in, each time.
import type { CandidateOrigin } from '@vitae/schema/api';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { ORIGIN_NAMES } from './candidate-texts.ts';

export function SourceList({ sources }: { sources: readonly CandidateOrigin[] }) {
  const now = useNow();
  return (
    <ul aria-label="Sources" className="flex flex-col gap-1.5">
      {sources.map(({ id, kind, detail, addedBy, addedAt }) => (
        <li key={id}>
          <p className="wrap-anywhere">{[ORIGIN_NAMES[kind], detail].filter((part) => part !== null).join(' · ')}</p>
          <p className="text-sm text-muted">
            {addedBy !== null && `${addedBy.name} · `}
            <time dateTime={addedAt} title={exactTimeText(addedAt)}>
              {timeText(addedAt, now)}
            </time>
          </p>
        </li>
      ))}
    </ul>
  );
}
