// What became of the files that were sent from here: bytes, stages, ends. It stands at the edge of every page.
import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ResumeStatus } from '@vitae/schema/api';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useScrollFocus } from '../../ui/use-scroll-focus.ts';
import { resumeStatusQuery } from '../resumes/resume-status-query.ts';
import { countUploads } from './count-uploads.ts';
import { sentPercent, summaryText, UPLOAD_TEXTS } from './texts.ts';
import { isOnItsWay, type Upload } from './upload.ts';
import { UploadRow } from './upload-row.tsx';
import { useUploadList, useUploads } from './uploads-provider.tsx';

/** Between two sentences that are read aloud, in milliseconds. */
const SPEECH_PAUSE = 4_000;
/** After the last file is done, in milliseconds. */
const FOLD_PAUSE = 5_000;

function useStatuses(uploads: readonly Upload[]): ReadonlyMap<string, ResumeStatus> {
  const ids = [...new Set(uploads.flatMap(({ state }) => (state.kind === 'accepted' ? [state.resumeId] : [])))];
  const results = useQueries({ queries: ids.map((id) => resumeStatusQuery(id)) });
  const known = new Map<string, ResumeStatus>();
  for (const [index, id] of ids.entries()) {
    const status = results[index]?.data;
    if (status !== undefined) known.set(id, status);
  }
  return known;
}

/** The newest text, at most once in a while: a screen reader must not be flooded. */
function useCalmText(text: string): string {
  const [calm, setCalm] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + SPEECH_PAUSE - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setCalm(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}

/** Opens when something begins; folds by itself a while after all is well, since the list shows the rest. */
function useFolding(busy: boolean, stuck: boolean): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    if (busy) setOpen(true);
    if (busy || stuck) return;
    const timer = setTimeout(() => setOpen(false), FOLD_PAUSE);
    return () => clearTimeout(timer);
  }, [busy, stuck]);
  return [open, setOpen];
}

export function UploadTray() {
  const uploads = useUploadList();
  const { queue } = useUploads();
  const statuses = useStatuses(uploads);
  const counts = countUploads(uploads, statuses);
  const summary = summaryText(counts);
  const spoken = useCalmText(uploads.length === 0 ? '' : summary);
  const sending = uploads.some(isOnItsWay);
  const busy = counts.sending + counts.reading > 0;
  const stuck = uploads.some(({ state }) => state.kind === 'refused' || state.kind === 'lost');
  const [open, setOpen] = useFolding(busy, stuck);
  return (
    <>
      <output className="sr-only">{spoken}</output>
      {uploads.length > 0 && (
        <section
          aria-label={UPLOAD_TEXTS.trayLabel}
          className={classNames(
            'fixed right-2 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] left-2 z-30 flex max-h-[min(26rem,60vh)] animate-rise flex-col',
            'overflow-hidden rounded-xl border border-line bg-raised shadow-high md:right-4 md:bottom-4 md:left-auto md:w-104',
          )}
        >
          <header className="flex h-12 shrink-0 items-center gap-1 pr-2 pl-4">
            <h2 className="min-w-0 flex-1 truncate font-semibold">{summary || UPLOAD_TEXTS.trayLabel}</h2>
            <IconButton
              size="sm"
              label={open ? 'Fold the uploads' : 'Unfold the uploads'}
              aria-expanded={open}
              icon={open ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
              onClick={() => setOpen(!open)}
            />
            {!sending && (
              <IconButton
                size="sm"
                label="Close the uploads"
                icon={<X aria-hidden />}
                onClick={() => queue.dismiss(uploads.map(({ id }) => id))}
              />
            )}
          </header>
          {sending && (
            <Progress label="Bytes of all files" value={sentPercent(uploads)} className="shrink-0 rounded-none" />
          )}
          {open && <TrayRows uploads={uploads} />}
        </section>
      )}
    </>
  );
}

function TrayRows({ uploads }: { uploads: readonly Upload[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  useScrollFocus(scroller);
  const rows = useVirtualizer({
    count: uploads.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 60,
    getItemKey: (index) => uploads[index]?.id ?? index,
    overscan: 4,
  });
  return (
    <div ref={scroller} className="min-h-0 overflow-y-auto border-t border-line focus-visible:-outline-offset-2">
      <ul className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const upload = uploads[item.index];
          return (
            upload && (
              <li
                key={item.key}
                ref={rows.measureElement}
                data-index={item.index}
                className="absolute inset-x-0 top-0 border-b border-line last:border-b-0"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <UploadRow upload={upload} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
