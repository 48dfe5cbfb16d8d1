// What happened with a candidate, the newest first; a version shows what it changed and can be taken back.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Candidate, TimelineEvent } from '@vitae/schema/api';
import {
  FileUp,
  GitMerge,
  type LucideIcon,
  Mail,
  PencilLine,
  ShieldCheck,
  Split,
  StickyNote,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { candidateVersionQuery, timelineQuery } from './candidate-queries.ts';
import { useChangeCandidate } from './use-change-candidate.ts';

const ICONS: Readonly<Record<TimelineEvent['kind'], LucideIcon>> = {
  source: FileUp,
  version: PencilLine,
  note: StickyNote,
  merge: GitMerge,
  unmerge: Split,
  consent: ShieldCheck,
  notice: Mail,
};

export function TimelineList({ candidate }: { candidate: Candidate }) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(timelineQuery(candidate.id));
  if (error !== null) return <p className="text-bad">{messageOf(error)}</p>;
  const events = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="flex flex-col items-start gap-2">
      <ol aria-label="Timeline" className="flex w-full flex-col gap-3">
        {events.map((event) => (
          <TimelineItem key={event.id} event={event} candidate={candidate} />
        ))}
      </ol>
      {hasNextPage && (
        <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show older
        </Button>
      )}
    </div>
  );
}

function TimelineItem({ event, candidate }: { event: TimelineEvent; candidate: Candidate }) {
  const now = useNow();
  const Icon = ICONS[event.kind];
  return (
    <li className="flex gap-2.5">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="line-clamp-3 wrap-anywhere">{event.summary}</p>
        <p className="text-sm text-muted">
          {event.by !== null && `${event.by.name} · `}
          <time dateTime={event.at} title={exactTimeText(event.at)}>
            {timeText(event.at, now)}
          </time>
          {event.version === candidate.version && ' · shown now'}
        </p>
        {event.version !== null && event.version > 1 && (
          <VersionChanges candidate={candidate} version={event.version} />
        )}
      </div>
    </li>
  );
}

function VersionChanges({ candidate, version }: { candidate: Candidate; version: number }) {
  const [open, setOpen] = useState(false);
  const change = useChangeCandidate(candidate);
  return (
    <div className="flex flex-col gap-1.5">
      <div className="-ml-2.5 flex flex-wrap">
        <Button size="sm" variant="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide what changed' : 'What changed'}
        </Button>
        <Button
          size="sm"
          variant="ghost"
          icon={<Undo2 aria-hidden />}
          busy={change.isPending}
          onClick={() => change.mutate({ kind: 'restore', version: version - 1 })}
        >
          {version === candidate.version ? 'Take back' : 'Go back to before'}
        </Button>
      </div>
      {open && <Differences id={candidate.id} version={version} />}
    </div>
  );
}

function Differences({ id, version }: { id: string; version: number }) {
  const { data, error } = useQuery(candidateVersionQuery(id, version));
  if (error !== null) return <p className="text-sm text-bad">{messageOf(error)}</p>;
  if (data === undefined) return <output className="text-sm text-muted">Comparing.</output>;
  if (data.differences.length === 0) return <p className="text-sm text-muted">No value is another one.</p>;
  return (
    <dl className="flex flex-col gap-2 rounded-lg bg-sunken p-3 text-sm">
      {data.differences.map(({ path, label, before, after }) => (
        <div key={path}>
          <dt className="text-muted">{label}</dt>
          {before !== null && (
            <dd className="line-clamp-4 wrap-anywhere">
              <span className="sr-only">Before: </span>
              <del className="text-bad">{before}</del>
            </dd>
          )}
          {after !== null && (
            <dd className="line-clamp-4 wrap-anywhere">
              <span className="sr-only">After: </span>
              <ins className="text-good no-underline">{after}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
