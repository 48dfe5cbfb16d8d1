// The queue of people who may be in the pool twice, and those that somebody told apart.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DuplicatePair } from '@vitae/schema/api';
import { CircleCheck, ServerCrash, X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { useShortcuts } from '../../app/shortcuts.tsx';
import { useMediaQuery } from '../../app/use-media-query.ts';
import { useNow } from '../../app/use-now.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { candidateQuery } from '../candidates/candidate-queries.ts';
import { nameOf } from '../candidates/candidate-texts.ts';
import { useWalk } from '../candidates/use-walk.ts';
import { duplicateCountQuery, duplicatesQuery, type PairState } from './duplicate-queries.ts';
import { DuplicateRow } from './duplicate-row.tsx';
import type { DuplicateSearch } from './duplicate-search.ts';
import { pairKey } from './duplicate-texts.ts';
import { useReconsider, useTellApart } from './use-decide-pair.ts';

export function DuplicatesPage({ search }: { search: DuplicateSearch }) {
  useTitle('Duplicates');
  const navigate = useNavigate();
  const state: PairState = search.state ?? 'open';
  const { data: count } = useQuery(duplicateCountQuery);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="px-5 pt-4 pb-2">
        <h1 className="text-lg font-semibold tracking-tight">Duplicates</h1>
        <p className="text-muted">Candidates who may be the same person. Nothing is merged before you say so.</p>
        {search.candidate !== undefined && <OnlyOf id={search.candidate} state={search.state} />}
      </header>
      <div className="min-h-0 flex-1">
        <Tabs
          fill
          label="Pairs"
          value={state}
          tabs={[
            {
              value: 'open',
              label: 'To decide',
              badge:
                count === undefined ? undefined : (
                  <span className="text-muted tabular-nums">{count.toLocaleString('en')}</span>
                ),
            },
            { value: 'different', label: 'Not the same person' },
          ]}
          onChange={(next) =>
            void navigate({
              to: '/duplicates',
              search: { ...search, state: next === 'open' ? undefined : next },
              replace: true,
            })
          }
        >
          <TabPanel key={state} value={state} className="flex min-h-0 flex-1 flex-col">
            <Pairs state={state} candidateId={search.candidate} />
          </TabPanel>
        </Tabs>
      </div>
    </div>
  );
}

function OnlyOf({ id, state }: { id: string; state: DuplicateSearch['state'] }) {
  const { data } = useQuery(candidateQuery(id));
  const navigate = useNavigate();
  return (
    <Button
      size="sm"
      className="mt-2"
      icon={<X aria-hidden />}
      onClick={() => void navigate({ to: '/duplicates', search: { state }, replace: true })}
    >
      Only pairs with {data === undefined ? 'one candidate' : nameOf(data)}
    </Button>
  );
}

const ROW =
  'absolute inset-x-0 top-0 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line px-3 py-2 hover:bg-canvas ' +
  'max-lg:[&>a]:col-span-2 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_8rem]';

function usePairs(state: PairState, candidateId: string | undefined) {
  const query = useInfiniteQuery(duplicatesQuery(state, candidateId));
  const pairs = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  return { query, pairs, onEnd };
}

function Pairs({ state, candidateId }: { state: PairState; candidateId: string | undefined }) {
  const now = useNow();
  const { query, pairs, onEnd } = usePairs(state, candidateId);
  const order = useMemo(() => pairs.map(pairKey), [pairs]);
  const wide = useMediaQuery('(min-width: 1024px)');
  const phone = useMediaQuery('(max-width: 639px)');
  const height = wide ? 88 : phone ? 232 : 168;
  const heightOf = useCallback(() => height, [height]);
  const walk = useWalk({
    order,
    perRow: 1,
    heightOf,
    list: `${state} ${candidateId}`,
    onEnd,
  });
  const apart = useTellApart();
  const back = useReconsider();
  const toBody = ({ first, second }: DuplicatePair) => ({ firstId: first.id, secondId: second.id });
  const onActive = (act: (pair: DuplicatePair) => void) => () => {
    const pair = pairs.find((one) => pairKey(one) === walk.activeId);
    if (pair !== undefined) act(pair);
  };
  useShortcuts('Duplicates', [
    { keys: ['J'], label: 'Next pair', run: () => walk.step(1) },
    { keys: ['K'], label: 'Pair before', run: () => walk.step(-1) },
    { keys: ['↓'], label: 'Next pair', run: () => walk.step(1) },
    { keys: ['↑'], label: 'Pair before', run: () => walk.step(-1) },
    { keys: ['Enter'], label: 'Compare the two, and merge them' },
    state === 'open'
      ? { keys: ['N'], label: 'Not the same person', run: onActive((pair) => apart.mutate(toBody(pair))) }
      : { keys: ['Z'], label: 'Take back', run: onActive((pair) => back.mutate(toBody(pair))) },
  ]);
  if (query.isPending) return <PairsSkeleton />;
  if (query.isError && pairs.length === 0) {
    return (
      <EmptyState
        icon={<ServerCrash aria-hidden />}
        title="The pairs could not be loaded"
        actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
      >
        {messageOf(query.error)}
      </EmptyState>
    );
  }
  if (pairs.length === 0) return <NothingToDecide state={state} />;
  return (
    <div ref={walk.scroller} className="min-h-0 flex-1 overflow-y-auto pb-24">
      <ul
        aria-label={state === 'open' ? 'Pairs to decide about' : 'Pairs told apart'}
        className="relative"
        style={{ height: walk.rows.getTotalSize() }}
      >
        {walk.rows.getVirtualItems().map((item) => {
          const pair = pairs[item.index];
          if (pair === undefined) return null;
          return (
            <li
              key={item.key}
              className={classNames(ROW, phone && 'content-center')}
              style={{ transform: `translateY(${item.start}px)`, height: item.size }}
            >
              <DuplicateRow
                pair={pair}
                active={walk.activeId === pairKey(pair)}
                now={now}
                activate={walk.activate}
                onApart={(one) => apart.mutate(toBody(one))}
                onBack={(one) => back.mutate(toBody(one))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function NothingToDecide({ state }: { state: PairState }) {
  if (state === 'different') {
    return (
      <EmptyState icon={<CircleCheck aria-hidden />} title="Nobody was told apart">
        Pairs of whom somebody said that they are not the same person stand here. That can be taken back.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<CircleCheck aria-hidden />} title="Nothing to decide">
      Everybody is here once, as far as Vitae can tell. Likely duplicates come here when résumés are imported.
    </EmptyState>
  );
}

function PairsSkeleton() {
  return (
    <output className="flex flex-col gap-5 px-5 py-4" aria-label="Loading the pairs">
      {['a', 'b', 'c', 'd'].map((key) => (
        <Skeleton key={key} className="h-14" />
      ))}
    </output>
  );
}
