// All pages in one scrolled column. Only those in view and their neighbours are drawn; the column always has its full height.
import type { Place } from '@vitae/schema';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useScrollFocus } from '../../../ui/use-scroll-focus.ts';
import { type Highlight, highlightsByPage } from '../model/highlights.ts';
import { type PageColumn as Column, framesInView, layPages, pageInView, scaleOf } from '../model/page-layout.ts';
import { placesOfRange } from '../model/places-of-range.ts';
import { useDocumentText, useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import type { Hit } from './page-marks.tsx';
import { PageView } from './page-view.tsx';
import { useReveal } from './use-reveal.ts';
import { useSearchHits } from './use-search.ts';
import { useZoomAnchor } from './use-zoom-anchor.ts';

const NONE: readonly never[] = [];

export const PageColumn = memo(function PageColumn() {
  const { resume, fields } = useReviewModel();
  const text = useDocumentText();
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const zoom = useReviewUi((ui) => ui.zoom);
  const column = useMemo(
    () => layPages(resume.pages, scaleOf(zoom, resume.pages, size.width), size.width),
    [resume.pages, zoom, size.width],
  );
  const shown = useShownFrames(scroller, column, size);
  const highlights = useStableHighlights(useMemo(() => highlightsByPage(fields), [fields]));
  const hits = useHitsByPage();
  useReveal(scroller, column);
  useZoomAnchor(scroller, column, size.width > 0);
  useScrollFocus(scroller);
  return (
    <section
      ref={scroller}
      aria-label="Pages"
      className="relative h-full overflow-auto bg-sunken focus-visible:-outline-offset-2"
    >
      <div className="relative" style={{ width: column.width, height: column.height }}>
        {size.width > 0 &&
          shown.map((frame) => (
            <PageView
              key={frame.number}
              frame={frame}
              scale={column.scale}
              pages={resume.pages.length}
              text={text}
              layout={resume.layout ?? 'fixed'}
              highlights={highlights.get(frame.number) ?? NONE}
              hits={hits.get(frame.number) ?? NONE}
            />
          ))}
      </div>
    </section>
  );
});

function useElementSize(ref: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize((old) => (old.width === next.width && old.height === next.height ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

/** Renders again only when another page comes into view, not at every scrolled pixel. */
function useShownFrames(
  scroller: { readonly current: HTMLElement | null },
  column: Column,
  { width: paneWidth, height }: { width: number; height: number },
) {
  const { ui } = useSession();
  const [range, setRange] = useState('');
  const measure = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0;
    const frames = framesInView(column, top, height, height);
    setRange(`${frames[0]?.number}-${frames.at(-1)?.number}`);
    ui.set({ page: pageInView(column, top, height), paneWidth });
  }, [scroller, column, height, paneWidth, ui]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const element = scroller.current;
    element?.addEventListener('scroll', measure, { passive: true });
    return () => element?.removeEventListener('scroll', measure);
  }, [scroller, measure]);
  return useMemo(() => {
    const [first = 1, last = 1] = range.split('-').map(Number);
    return column.frames.filter(({ number }) => number >= first && number <= last);
  }, [column, range]);
}

/** The same list for a page as long as nothing on it changed, so that an edit on one page renders only that page. */
function useStableHighlights(next: Map<number, Highlight[]>): ReadonlyMap<number, readonly Highlight[]> {
  const [stable, setStable] = useState<ReadonlyMap<number, readonly Highlight[]>>(next);
  const merged = useMemo(() => {
    const kept = new Map<number, readonly Highlight[]>(next);
    for (const [page, list] of next) {
      const old = stable.get(page);
      if (old !== undefined && JSON.stringify(old) === JSON.stringify(list)) kept.set(page, old);
    }
    return kept;
  }, [next, stable]);
  useEffect(
    () => setStable((old) => ([...merged].every(([page, list]) => old.get(page) === list) ? old : merged)),
    [merged],
  );
  return merged;
}

/** What is marked besides the values: search hits, what a warning points at, what is selected while its field is chosen. */
function useHitsByPage(): ReadonlyMap<number, readonly Hit[]> {
  const hits = useSearchHits();
  const text = useDocumentText();
  const pointed = useReviewUi((ui) => ui.pointed);
  const selection = useReviewUi((ui) => (ui.choosing ? ui.selection : undefined));
  return useMemo(() => {
    const selected = text && selection ? placesOfRange(text, selection.start, selection.end) : [];
    const groups: { places: readonly Place[]; kind: Hit['kind'] }[] = [
      ...hits.map(({ places, current }) => ({ places, kind: current ? ('current' as const) : ('found' as const) })),
      { places: pointed, kind: 'pointed' },
      { places: selected, kind: 'selected' },
    ];
    const pages = new Map<number, Hit[]>();
    for (const { places, kind } of groups) {
      for (const { page, box, start } of places) {
        const list = pages.get(page) ?? [];
        list.push({ box, kind, key: `${kind} ${start} ${box.x} ${box.y}` });
        pages.set(page, list);
      }
    }
    return pages;
  }, [hits, pointed, selection, text]);
}
