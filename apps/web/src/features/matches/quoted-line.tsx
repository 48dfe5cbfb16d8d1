// A line of the document that proves a fact; it opens in the document at its place.
import { Link } from '@tanstack/react-router';
import type { MatchEvidence } from '@vitae/schema';
import { writePlace } from '../review/model/place-in-address.ts';

/** Characters of a line that are shown; the document has the whole. */
const SHOWN = 220;

export function QuotedLines({ lines }: { lines: readonly MatchEvidence[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 border-l-2 border-line pl-2.5">
      {lines.map((line) => (
        <li key={line.path} className="text-sm">
          <QuotedLine line={line} />
        </li>
      ))}
    </ul>
  );
}

function QuotedLine({ line: { quote, places } }: { line: MatchEvidence }) {
  const text = quote.length > SHOWN ? `${quote.slice(0, SHOWN).trimEnd()}…` : quote;
  const [place] = places;
  if (place?.resumeId === undefined) return <q className="text-muted wrap-anywhere">{text}</q>;
  return (
    <Link
      to="/resumes/$resumeId"
      params={{ resumeId: place.resumeId }}
      search={{ at: writePlace(place) }}
      preload={false}
      title="Show where it stands in the document"
      className="block rounded-sm decoration-muted decoration-dotted underline-offset-4 wrap-anywhere hover:underline touch:py-2.5"
    >
      <q>{text}</q>
    </Link>
  );
}
