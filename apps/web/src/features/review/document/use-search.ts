// What the search box found, with its places on the pages.
import type { Place } from '@vitae/schema';
import { useMemo } from 'react';
import { findInText, foldText, type TextRange } from '../model/find-in-text.ts';
import { placesOfRange } from '../model/places-of-range.ts';
import { useDocumentText, useReviewUi } from '../model/review-context.tsx';

export interface SearchHit extends TextRange {
  readonly places: readonly Place[];
  readonly current: boolean;
}

const NONE: readonly SearchHit[] = [];

export function useSearchHits(): readonly SearchHit[] {
  const text = useDocumentText();
  const search = useReviewUi((ui) => ui.search);
  const query = search?.query ?? '';
  const folded = useMemo(() => (text === undefined ? undefined : foldText(text.text)), [text]);
  const found = useMemo(() => {
    if (text === undefined || folded === undefined) return [];
    return findInText(folded, query).map((range) => ({
      ...range,
      places: placesOfRange(text, range.start, range.end),
    }));
  }, [text, folded, query]);
  const current = found.length === 0 ? -1 : (((search?.index ?? 0) % found.length) + found.length) % found.length;
  return useMemo(
    () => (found.length === 0 ? NONE : found.map((hit, index) => ({ ...hit, current: index === current }))),
    [found, current],
  );
}
