// Walking through the pool by keyboard, with only the rows in sight drawn.
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef, useState } from 'react';

export interface Walk {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  /** The row that the keys act on. */
  readonly activeId: string | undefined;
  readonly activate: (id: string) => void;
  /** Goes so many candidates on, takes the focus there, and gives that candidate. */
  readonly step: (by: number) => string | undefined;
}

export interface WalkOptions {
  readonly order: readonly string[];
  /** Candidates beside each other in one row of the view. */
  readonly perRow: number;
  /** Of a row of the view, in pixels; another function when any of them changes. */
  readonly heightOf: (row: number) => number;
  /** Another list begins at its top. */
  readonly list: string;
  /** The end of what is loaded comes into sight. */
  readonly onEnd: () => void;
}

/** So many rows before the end, the next page is asked for. */
const AHEAD = 20;

export function useWalk({ order, perRow, heightOf, list, onEnd }: WalkOptions): Walk {
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, activate] = useState<string>();
  const count = Math.ceil(order.length / perRow);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: (index) => order[index * perRow] ?? index,
    scrollPaddingStart: 36,
    overscan: 8,
  });
  const measured = useRef(heightOf);
  useEffect(() => {
    if (measured.current === heightOf) return;
    measured.current = heightOf;
    rows.measure();
  }, [rows, heightOf]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is what it is about
  useEffect(() => {
    // In braces: newer browsers give a promise, which React would call when the effect ends.
    scroller.current?.scrollTo({ top: 0 });
  }, [list]);
  const lastShown = rows.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= count - AHEAD) onEnd();
  }, [lastShown, count, onEnd]);
  const index = Math.max(0, order.indexOf(chosen ?? ''));
  const step = (by: number) => {
    const begun = chosen !== undefined && order.includes(chosen);
    const next = Math.min(order.length - 1, Math.max(0, begun ? index + by : 0));
    const id = order[next];
    if (id === undefined) return undefined;
    activate(id);
    rows.scrollToIndex(Math.floor(next / perRow), { align: 'auto' });
    // A row may be drawn only after scrolling to it.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-candidate="${CSS.escape(id)}"]`)?.focus({
        preventScroll: true,
      });
    });
    return id;
  };
  return { scroller, rows, activeId: order[index], activate, step };
}
