// What the server did otherwise than asked: words put right, a place that it does not know.
import type { CandidateList } from '@vitae/schema/api';
import { Info } from 'lucide-react';
import type { CandidateSearch } from './candidate-search.ts';

export interface SearchNotesProps {
  search: CandidateSearch;
  found: CandidateList | undefined;
}

export function SearchNotes({ search, found }: SearchNotesProps) {
  const { corrected, unknownPlace = false } = found ?? {};
  if (corrected === undefined && !unknownPlace) return null;
  return (
    <output className="flex flex-col gap-1 px-5 pb-3 text-sm">
      {corrected !== undefined && (
        <span>
          Showing results for <strong className="font-semibold">{corrected.used.trim()}</strong>. Nobody was found for{' '}
          {corrected.typed.trim()}.
        </span>
      )}
      {unknownPlace && (
        <span className="flex items-center gap-1.5 text-muted">
          <Info aria-hidden className="size-4 shrink-0" />
          The place {search.city} is not on our map, so the distance does not count: these live there by its name.
        </span>
      )}
    </output>
  );
}
