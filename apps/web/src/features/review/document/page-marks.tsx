// The marks on one page: all values faintly, the hovered and the active one strongly, and what the search found.
import type { Box } from '@vitae/schema';
import { memo } from 'react';
import type { Highlight } from '../model/highlights.ts';
import { useReviewUi } from '../model/review-context.tsx';

const place = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });
const keyOf = ({ path, start, box }: Highlight): string => `${path} ${start} ${box.y}`;

export const PageMarks = memo(function PageMarks({ highlights }: { highlights: readonly Highlight[] }) {
  return (
    <>
      {highlights.map((highlight) => (
        <Mark key={keyOf(highlight)} highlight={highlight} />
      ))}
    </>
  );
});

function Mark({ highlight }: { highlight: Highlight }) {
  const lit = useReviewUi(({ active, hovered }) =>
    active === highlight.path ? 'active' : hovered === highlight.path ? 'hover' : undefined,
  );
  return (
    <div
      aria-hidden
      className="mark"
      data-path={highlight.path}
      data-state={highlight.state}
      data-lit={lit}
      style={place(highlight.box)}
    />
  );
}

export interface Hit {
  readonly box: Box;
  /** Found by the search, the one it is at, pointed at by a warning, or selected while its field is chosen. */
  readonly kind: 'found' | 'current' | 'pointed' | 'selected';
  readonly key: string;
}

export const PageHits = memo(function PageHits({ hits }: { hits: readonly Hit[] }) {
  return (
    <>
      {hits.map(({ key, box, kind }) => (
        <div key={key} aria-hidden className="hit" data-kind={kind} style={place(box)} />
      ))}
    </>
  );
});
