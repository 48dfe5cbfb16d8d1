// Who must still be told that their data is kept here: what is due first comes first, and many are marked at once.
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { NoticeCounts, NoticeFilter } from '@vitae/schema/api';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { fetchNotices, giveNotices } from '../../api/privacy.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { notify } from '../../ui/toast.tsx';
import { NoticeTable } from './notice-table.tsx';

const FILTERS: readonly { value: NoticeFilter; label: string }[] = [
  { value: 'open', label: 'All open' },
  { value: 'soon', label: 'Due within a week' },
  { value: 'overdue', label: 'Overdue' },
];
const FILTER_LINK =
  'inline-flex h-8 items-center gap-2 rounded-md px-2.5 font-medium text-muted hover:bg-hover hover:text-ink touch:h-11 ' +
  'aria-[current=page]:bg-hover aria-[current=page]:text-ink';

export function NoticesPage() {
  useTitle('Notices');
  const { state = 'open' } = useSearch({ from: '/app/notices' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useInfiniteQuery({
    queryKey: [...candidateKeys.notices, state],
    queryFn: ({ pageParam, signal }) => fetchNotices(state, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap(({ items }) => items);
  const shown = new Set(rows?.map(({ candidateId }) => candidateId));
  const ids = [...chosen].filter((id) => shown.has(id));
  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3">
        <h1 className="text-lg font-semibold tracking-tight">Notices</h1>
        <Filters counts={query.data?.pages[0]?.counts} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-24">
        <p className="max-w-prose text-muted">
          People whose data came from elsewhere must be told within a month that it is kept here. Open one to look at
          the text and send it.
        </p>
        <GiveBar ids={ids} onDone={() => setChosen(new Set())} />
        {rows === undefined && query.error === null && <Skeleton className="mt-4 h-40" />}
        {rows === undefined && query.error !== null && (
          <Alert kind="bad" title="The notices could not be loaded." className="mt-4">
            {messageOf(query.error)}
          </Alert>
        )}
        {rows?.length === 0 && (
          <EmptyState icon={<CircleCheck aria-hidden />} title="Nothing to do here">
            {state === 'open' ? 'Everybody was told, or told you themselves.' : 'No notice is due in this time.'}
          </EmptyState>
        )}
        {rows !== undefined && rows.length > 0 && <NoticeTable rows={rows} chosen={chosen} onChoose={setChosen} />}
        {query.hasNextPage && (
          <div className="flex justify-center p-3">
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              Show more
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function Filters({ counts }: { counts: NoticeCounts | undefined }) {
  return (
    <nav aria-label="Which notices" className="flex flex-wrap gap-0.5">
      {FILTERS.map(({ value, label }) => (
        <Link
          key={value}
          to="/notices"
          search={value === 'open' ? {} : { state: value }}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          className={FILTER_LINK}
        >
          {label}
          {counts !== undefined && <span className="text-sm tabular-nums">{counts[value]}</span>}
        </Link>
      ))}
    </nav>
  );
}

function GiveBar({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const queryClient = useQueryClient();
  const give = useMutation({
    mutationFn: (how: 'outside' | 'not-needed') => giveNotices({ candidateIds: [...ids], how }),
    onSuccess: ({ given }) => {
      onDone();
      void queryClient.invalidateQueries({ queryKey: candidateKeys.all });
      notify.done(given === 1 ? 'One is noted' : `${given} are noted`);
    },
    onError: (error) => notify.problem('It was not noted', messageOf(error)),
  });
  if (ids.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <output className="text-sm text-muted">{ids.length} chosen</output>
      <Button size="sm" variant="primary" busy={give.isPending} onClick={() => give.mutate('outside')}>
        Mark as given
      </Button>
      <Button size="sm" busy={give.isPending} onClick={() => give.mutate('not-needed')}>
        Mark as not needed
      </Button>
    </div>
  );
}
