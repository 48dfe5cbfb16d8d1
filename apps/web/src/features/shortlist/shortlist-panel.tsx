// On a job's page: whom people of the workspace put on its shortlist.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Job, ShortlistedCandidate } from '@vitae/schema/api';
import { X } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { fetchShortlist } from '../../api/shortlist.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { STATUS_LOOKS } from '../candidates/candidate-status.ts';
import { useShortlistChange } from './use-shortlist-change.ts';

export function ShortlistPanel({ job }: { job: Job }) {
  const change = useShortlistChange();
  const query = useInfiniteQuery({
    queryKey: candidateKeys.shortlist(job.id),
    queryFn: ({ pageParam, signal }) => fetchShortlist(job.id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const people = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Panel title={`Shortlist${people.length === 0 ? '' : ` (${query.data?.pages[0]?.total ?? ''})`}`}>
      {query.isError && <p className="text-bad">{messageOf(query.error)}</p>}
      {query.isSuccess && people.length === 0 && (
        <p className="text-muted">
          Nobody is on it yet. Candidates are added on their own page, from the list of candidates, or with an import.
        </p>
      )}
      <ul aria-label="Shortlist" className="flex flex-col divide-y divide-line">
        {people.map((person) => (
          <Shortlisted
            key={person.candidateId}
            person={person}
            onRemove={() => change.mutate({ kind: 'remove', candidateId: person.candidateId, jobId: job.id })}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button className="mt-3" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Show more
        </Button>
      )}
    </Panel>
  );
}

function Shortlisted({ person, onRemove }: { person: ShortlistedCandidate; onRemove: () => void }) {
  const now = useNow();
  const { candidateId, label, city, status, addedBy, addedAt } = person;
  const name = person.name ?? 'No name';
  const facts = [label, city, status === 'active' ? null : STATUS_LOOKS[status].label];
  return (
    <li className="flex items-start gap-2 py-2.5 first:pt-0">
      <div className="min-w-0 flex-1">
        <Link
          to="/candidates/$candidateId"
          params={{ candidateId }}
          className="rounded-sm font-medium wrap-anywhere hover:underline touch:leading-11"
        >
          {name}
        </Link>
        <p className="text-sm text-muted wrap-anywhere">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <p className="text-right text-sm text-muted">
        {addedBy !== null && <span className="block max-w-40 truncate">{addedBy.name}</span>}
        <time dateTime={addedAt} title={exactTimeText(addedAt)}>
          {timeText(addedAt, now)}
        </time>
      </p>
      <IconButton size="sm" label={`Take ${name} off the shortlist`} icon={<X aria-hidden />} onClick={onRemove} />
    </li>
  );
}
