// What happened with a candidate, the newest first; a version shows what it changed and can be taken back.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Candidate, TimelineEvent } from '@vitae/schema/api';
import {
  BriefcaseBusiness,
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
import { timelineQuery } from './candidate-queries.ts';
import { TakeApartButton } from './take-apart-button.tsx';
import { useChangeCandidate } from './use-change-candidate.ts';
import { VersionDifferences } from './version-differences.tsx';

const ICONS: Readonly<Record<TimelineEvent['kind'], LucideIcon>> = {
  source: FileUp,
  version: PencilLine,
  note: StickyNote,
  merge: GitMerge,
  unmerge: Split,
  consent: ShieldCheck,
  notice: Mail,
  job: BriefcaseBusiness,
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
  const [newestMerge] = candidate.merges;
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
        {newestMerge !== undefined && event.id === `merge-${newestMerge.mergeId}` && (
          <TakeApartButton candidate={candidate} merge={newestMerge} />
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
      {open && <VersionDifferences id={candidate.id} version={version} />}
    </div>
  );
}
