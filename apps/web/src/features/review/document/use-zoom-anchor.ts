// Zoom with Ctrl and the wheel around the pointer; any other zoom keeps the middle of the view where it is.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { anchoredScroll, FULL_SIZE, type PageColumn, ZOOM_STEPS } from '../model/page-layout.ts';
import { useSession } from '../model/review-context.tsx';

/** How much one notch of a wheel (about 100 pixels) changes the size. */
const WHEEL_RATE = 0.0018;

/** `ready`: the pane was measured; before that there is no size to come from. */
export function useZoomAnchor(
  scroller: { readonly current: HTMLElement | null },
  column: PageColumn,
  ready: boolean,
): void {
  const { ui } = useSession();
  const before = useRef(column);
  const wasReady = useRef(false);
  const point = useRef<{ x: number; y: number } | undefined>(undefined);

  useEffect(() => {
    const element = scroller.current;
    const onWheel = (event: WheelEvent) => {
      if (element === null || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      point.current = { x: event.clientX - left, y: event.clientY - top };
      const zoom = (before.current.scale / FULL_SIZE) * Math.exp(-event.deltaY * WHEEL_RATE);
      ui.set({ zoom: Math.min(ZOOM_STEPS.at(-1) ?? 4, Math.max(ZOOM_STEPS[0] ?? 0.25, zoom)) });
    };
    // Not passive: the browser's own zoom must not happen.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [scroller, ui]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null && wasReady.current && before.current.scale !== column.scale) {
      const anchor = point.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 3 };
      const view = { left: element.scrollLeft, top: element.scrollTop };
      const target = anchoredScroll(view, anchor, before.current, column);
      element.scrollLeft = target.left;
      element.scrollTop = target.top;
    }
    before.current = column;
    wasReady.current = ready;
    point.current = undefined;
  }, [scroller, column, ready]);
}
