// Brings the places of a value into view: gently, and only when they are not there already.
import { unionBox } from '@vitae/schema';
import { useEffect, useRef } from 'react';
import { boxInColumn, type PageColumn, scrollTarget } from '../model/page-layout.ts';
import { useReviewUi } from '../model/review-context.tsx';

export function useReveal(scroller: { readonly current: HTMLElement | null }, column: PageColumn): void {
  const reveal = useReviewUi((ui) => ui.reveal);
  const done = useRef<unknown>(undefined);
  useEffect(() => {
    const element = scroller.current;
    const [first] = reveal?.places ?? [];
    if (element === null || first === undefined || done.current === reveal || element.clientHeight === 0) return;
    done.current = reveal;
    const boxes = (reveal?.places ?? []).filter(({ page }) => page === first.page).map(({ box }) => box);
    const box = boxInColumn(column, first.page, unionBox(boxes) ?? first.box);
    const target =
      box &&
      scrollTarget(box, {
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    if (target !== undefined) element.scrollTo({ ...target, behavior: scrollBehavior() });
  }, [scroller, column, reveal]);
}

export function scrollBehavior(): 'smooth' | 'instant' {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
