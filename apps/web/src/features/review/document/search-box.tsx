// Search in the document: as you type, all hits marked, Enter goes to the next, Shift+Enter to the one before.
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Input } from '../../../ui/input.tsx';
import { useSession } from '../model/review-context.tsx';
import type { ReviewUi } from '../model/review-store.ts';
import { useSearchHits } from './use-search.ts';

export function SearchBox({ search }: { search: NonNullable<ReviewUi['search']> }) {
  const { ui } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const hits = useSearchHits();
  const at = hits.findIndex(({ current }) => current);
  const current = hits[at];
  useEffect(() => input.current?.select(), []);
  const places = current?.places;
  useEffect(() => {
    if (places !== undefined) ui.set({ reveal: { places } });
  }, [ui, places]);
  const close = () => ui.set({ search: undefined });
  const step = (direction: 1 | -1) => ui.set({ search: { ...search, index: search.index + direction } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <search className="flex shrink-0 items-center gap-1 border-b border-line bg-surface px-2 py-1.5">
      <Input
        ref={input}
        aria-label="Search in the document"
        placeholder="Search in the document"
        value={search.query}
        onChange={(event) => ui.set({ search: { query: event.target.value, index: 0 } })}
        onKeyDown={onKeyDown}
        className="min-w-0 flex-1"
      />
      <p role="status" className="min-w-18 px-1 text-right text-sm whitespace-nowrap text-muted tabular-nums">
        {search.query.trim() === '' ? '' : hits.length === 0 ? 'Not found' : `${at + 1} of ${hits.length}`}
      </p>
      <SearchButtons step={step} close={close} />
    </search>
  );
}

function SearchButtons({ step, close }: { step: (direction: 1 | -1) => void; close: () => void }) {
  return (
    <>
      <IconButton
        label="Previous hit"
        size="sm"
        icon={<ChevronUp aria-hidden />}
        keys={['Shift', 'Enter']}
        onClick={() => step(-1)}
      />
      <IconButton
        label="Next hit"
        size="sm"
        icon={<ChevronDown aria-hidden />}
        keys={['Enter']}
        onClick={() => step(1)}
      />
      <IconButton label="Close the search" size="sm" icon={<X aria-hidden />} keys={['Esc']} onClick={close} />
    </>
  );
}
