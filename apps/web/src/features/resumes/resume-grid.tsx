// The rows of the list. Only what is in sight is drawn; arrow keys walk, Space chooses, Enter opens.
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ResumeSummary } from '@vitae/schema/api';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useNow } from '../../app/use-now.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ResumeRow, ROW_GRID, type RowCommands } from './resume-row.tsx';
import { chooseAll, extendTo, NOTHING_CHOSEN, type Selection, toggle } from './selection.ts';

export interface ResumeGridProps {
  resumes: readonly ResumeSummary[];
  /** How many there are in all, when the server says so. */
  total: number | undefined;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** The end of what is loaded comes into sight. */
  onEnd: () => void;
  loadingMore: boolean;
  commands: Omit<RowCommands, 'toggle' | 'activate' | 'onKey'>;
}

const ROW_HEIGHT = 60;
const HEAD_HEIGHT = 36;
const PAGE_STEP = 10;
/** So many rows before the end, the next page is asked for. */
const AHEAD = 15;

function nextIndex(key: string, index: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + PAGE_STEP,
    PageUp: index - PAGE_STEP,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.min(count - 1, Math.max(0, next));
}

/** A row may be drawn only after scrolling to it. */
function focusRow(scroller: RefObject<HTMLElement | null>, id: string): void {
  requestAnimationFrame(() => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-resume="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
  });
}

export function ResumeGrid({ resumes, total, selection, onSelect, onEnd, loadingMore, ...props }: ResumeGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const now = useNow();
  const [activeId, activate] = useState<string>();
  const order = resumes.map(({ id }) => id);
  const activeIndex = Math.max(0, order.indexOf(activeId ?? ''));
  const rows = useVirtualizer({
    count: resumes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => order[index] ?? index,
    scrollPaddingStart: HEAD_HEIGHT,
    overscan: 8,
  });
  const lastShown = rows.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= resumes.length - AHEAD) onEnd();
  }, [lastShown, resumes.length, onEnd]);

  const onKey = (event: KeyboardEvent) => {
    const id = order[activeIndex];
    if (id === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
    const next = nextIndex(event.key, activeIndex, order.length);
    const nextId = next === undefined ? undefined : order[next];
    if (next !== undefined && nextId !== undefined) {
      const begun = selection.anchor === undefined ? toggle(NOTHING_CHOSEN, id) : selection;
      if (event.shiftKey) onSelect(extendTo(begun, nextId, order));
      activate(nextId);
      rows.scrollToIndex(next, { align: 'auto' });
      focusRow(scroller, nextId);
    } else if (event.key === ' ') onSelect(toggle(selection, id));
    else return;
    event.preventDefault();
  };
  const commands: RowCommands = {
    ...props.commands,
    activate,
    onKey,
    toggle: (id, range) => onSelect(range ? extendTo(selection, id, order) : toggle(selection, id)),
  };
  return (
    <div ref={scroller} className="@container min-h-0 flex-1 scroll-pt-9 overflow-y-auto pb-24">
      <table aria-label="Résumés" aria-rowcount={(total ?? resumes.length) + 1} className="block">
        <GridHead order={order} selection={selection} onSelect={onSelect} />
        <tbody className="relative block" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => {
            const resume = resumes[item.index];
            if (resume === undefined) return null;
            const chosen = selection.chosen.has(resume.id);
            return (
              <tr
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                className={classNames(
                  ROW_GRID,
                  'absolute inset-x-0 top-0 min-h-15 border-b border-line py-2',
                  chosen ? 'bg-accent-soft' : 'hover:bg-canvas',
                )}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <ResumeRow
                  resume={resume}
                  chosen={chosen}
                  active={item.index === activeIndex}
                  now={now}
                  commands={commands}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
      {loadingMore && <output className="block py-4 text-center text-muted">Loading more.</output>}
    </div>
  );
}

interface GridHeadProps {
  order: readonly string[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

function GridHead({ order, selection, onSelect }: GridHeadProps) {
  const some = selection.chosen.size > 0;
  const all = some && selection.chosen.size === order.length;
  return (
    <thead className="sticky top-0 z-10 block">
      <tr
        aria-rowindex={1}
        className={classNames(ROW_GRID, 'h-9 border-b border-line bg-canvas text-xs text-muted *:font-medium')}
      >
        <td className="flex justify-center">
          <Checkbox
            labelHidden
            label="Choose all that are loaded"
            checked={all}
            mixed={some && !all}
            onChange={() => onSelect(all ? NOTHING_CHOSEN : chooseAll(order))}
          />
        </td>
        <th scope="col" className="text-left">
          Person and document
        </th>
        <th scope="col" className="text-left @max-3xl:sr-only">
          How it went
        </th>
        <th scope="col" className="text-left @max-3xl:sr-only">
          Uploaded
        </th>
        <th scope="col" className="text-right @max-3xl:sr-only">
          Next step
        </th>
        <th scope="col">
          <span className="sr-only">More</span>
        </th>
      </tr>
    </thead>
  );
}
