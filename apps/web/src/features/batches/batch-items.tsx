// The files of an import. Only what is in sight is drawn; arrow keys walk from row to row.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { BatchBin } from '@vitae/schema/api';
import { ServerCrash } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { GridSkeleton } from '../resumes/grid-skeleton.tsx';
import { BatchItemRow } from './batch-item-row.tsx';
import { batchItemsQuery } from './batch-queries.ts';
import { useItemActions } from './use-item-actions.tsx';

const ROW_HEIGHT = 60;
/** So many rows before the end, the next page is asked for. */
const AHEAD = 30;

/** The import may have ended after the list was asked for the last time: then it is asked for once more. */
function useLastLook(moving: boolean, refetch: () => unknown): void {
  const moved = useRef(moving);
  useEffect(() => {
    if (moved.current && !moving) refetch();
    moved.current = moving;
  }, [moving, refetch]);
}

export interface BatchItemsProps {
  batchId: string;
  bin: BatchBin | undefined;
  moving: boolean;
}

export function BatchItems({ batchId, bin, moving }: BatchItemsProps) {
  const query = useInfiniteQuery(batchItemsQuery(batchId, bin, moving));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const { actions, picker } = useItemActions(batchId);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
  });
  const lastShown = rows.getVirtualItems().at(-1)?.index ?? 0;
  const { hasNextPage, isFetching, fetchNextPage, refetch } = query;
  useLastLook(moving, refetch);
  useEffect(() => {
    if (lastShown >= items.length - AHEAD && hasNextPage && !isFetching) void fetchNextPage();
  }, [lastShown, items.length, hasNextPage, isFetching, fetchNextPage]);

  const onKey = (event: KeyboardEvent) => {
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const index = Math.min(items.length - 1, Math.max(0, next));
    setActive(index);
    rows.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-item="${index}"]`)?.focus());
  };

  if (query.isPending) return <GridSkeleton />;
  if (query.isError && items.length === 0) {
    return (
      <EmptyState
        icon={<ServerCrash aria-hidden />}
        title="The files could not be loaded"
        actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
      >
        {messageOf(query.error)}
      </EmptyState>
    );
  }
  if (items.length === 0) {
    return <EmptyState title="Nothing here now">The files that were here have moved on.</EmptyState>;
  }
  return (
    <div ref={scroller} className="@container h-full overflow-y-auto pb-24">
      {picker}
      <table aria-label="Files of this import" className="block">
        <thead className="sr-only">
          <tr>
            <th scope="col">File</th>
            <th scope="col">Outcome</th>
            <th scope="col">Next step</th>
          </tr>
        </thead>
        <tbody className="relative block" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const item = items[row.index];
            if (item === undefined) return null;
            return (
              <tr
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                onKeyDown={onKey}
                onFocus={() => setActive(row.index)}
                className="absolute inset-x-0 top-0 grid min-h-15 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line px-5 py-2 hover:bg-canvas @3xl:grid-cols-[minmax(0,5fr)_minmax(0,7fr)_10rem]"
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <BatchItemRow item={item} index={row.index} active={row.index === active} actions={actions} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
