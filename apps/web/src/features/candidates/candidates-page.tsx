// The pool: everybody in the workspace, as a table or cards, with one of them beside.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FoundCandidate } from '@vitae/schema/api';
import { ServerCrash, UserRoundPlus, UsersRound } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { NARROW, useMediaQuery } from '../../app/use-media-query.ts';
import { useNow } from '../../app/use-now.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListTitle } from '../../ui/list-title.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { BulkProgress } from '../bulk/bulk-progress.tsx';
import { PoolSelection } from '../bulk/pool-selection.tsx';
import { useBulkChange } from '../bulk/use-bulk-change.ts';
import { usePoolChoice } from '../bulk/use-pool-choice.ts';
import { type CandidateSearch, isFiltered, listQuery } from '../finding/candidate-search.ts';
import { FilterButton, useFilterPanel } from '../finding/filter-button.tsx';
import { FilterChips } from '../finding/filter-chips.tsx';
import { FilterPanel } from '../finding/filter-panel.tsx';
import { candidatesQuery } from '../finding/finding-queries.ts';
import { NobodyFound } from '../finding/nobody-found.tsx';
import { SearchBox } from '../finding/search-box.tsx';
import { SearchNotes } from '../finding/search-notes.tsx';
import { ViewMenu } from '../finding/view-menu.tsx';
import { useUploads } from '../uploads/uploads-provider.tsx';
import { CARD_HEIGHT, CandidateCards } from './candidate-cards.tsx';
import { useColumns } from './candidate-columns.tsx';
import { CandidatePeek } from './candidate-peek.tsx';
import { CandidateTable, SNIPPET_HEIGHT } from './candidate-table.tsx';
import { NewCandidateDialog } from './new-candidate-dialog.tsx';
import { PoolBar } from './pool-bar.tsx';
import { usePoolShortcuts } from './use-pool-shortcuts.ts';
import { useWalk } from './use-walk.ts';

/** The list as the filters give it, flat. */
function useCandidates(search: CandidateSearch) {
  const query = useInfiniteQuery(candidatesQuery(search));
  const candidates = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  return { query, candidates, onEnd, first: query.data?.pages[0] };
}

/** A row is only higher where it shows a snippet. */
function useHeightOf(candidates: readonly FoundCandidate[], cards: boolean, narrow: boolean) {
  return useCallback(
    (row: number) => {
      if (cards) return CARD_HEIGHT;
      return (narrow ? 60 : 44) + (candidates[row]?.snippets.length ?? 0) * SNIPPET_HEIGHT;
    },
    [candidates, cards, narrow],
  );
}

export function CandidatesPage({ search }: { search: CandidateSearch }) {
  useTitle('Candidates');
  const navigate = useNavigate();
  const now = useNow();
  const narrow = useMediaQuery(NARROW);
  const wide = useMediaQuery('(min-width: 1280px)');
  const veryWide = useMediaQuery('(min-width: 1600px)');
  const { query, candidates, onEnd, first } = useCandidates(search);
  const columns = useColumns();
  const panel = useFilterPanel();
  const [creating, setCreating] = useState(false);
  const order = useMemo(() => candidates.map(({ id }) => id), [candidates]);
  const total = first?.total;
  const choice = usePoolChoice({ search, correctedText: first?.corrected?.used, order, total });
  const bulk = useBulkChange(choice.clear);
  const cards = search.view === 'cards';
  const perRow = !cards || narrow ? 1 : wide && search.peek === undefined && !panel.open ? 3 : 2;
  const heightOf = useHeightOf(candidates, cards, narrow);
  const walk = useWalk({ order, perRow, heightOf, list: JSON.stringify(listQuery(search)), onEnd });
  const setSearch = useCallback(
    (next: CandidateSearch) => void navigate({ to: '/candidates', search: next, replace: true }),
    [navigate],
  );
  const peek = (id: string | undefined) => setSearch({ ...search, peek: id });
  const create = () => setCreating(true);
  usePoolShortcuts({ search, setSearch, walk, peek, perRow, choice, order, create, filters: panel.toggle });

  const shared = { candidates, walk, selection: choice.selection, onToggle: choice.toggle };
  const empty = query.isSuccess && candidates.length === 0;
  const bare = empty && !isFiltered(search);
  return (
    <div className="relative flex min-h-0 flex-1">
      {panel.open && !bare && (
        <FilterPanel
          search={search}
          correctedText={first?.corrected?.used}
          onChange={setSearch}
          onClose={panel.toggle}
        />
      )}
      <div className="@container flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHead total={total} onCreate={create} />
        {choice.count > 0 ? (
          <PoolSelection choice={choice} total={total} bulk={bulk} />
        ) : (
          !bare && (
            <PoolBar search={search} onChange={setSearch} columns={columns}>
              <SearchBox
                text={search.text ?? ''}
                onChange={(text) => setSearch({ ...search, text: text === '' ? undefined : text, peek: undefined })}
                onLeave={() => walk.step(1)}
              />
              <FilterButton search={search} panel={panel} />
              <ViewMenu search={search} onChange={setSearch} />
            </PoolBar>
          )
        )}
        {bulk.running && <BulkProgress change={bulk.running} />}
        <FilterChips search={search} onChange={setSearch} />
        <SearchNotes search={search} found={first} />
        {query.isPending && <PoolSkeleton />}
        {query.isError && candidates.length === 0 && (
          <EmptyState
            icon={<ServerCrash aria-hidden />}
            title="The candidates could not be loaded"
            actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
          >
            {messageOf(query.error)}
          </EmptyState>
        )}
        {bare && <NobodyHere />}
        {empty && !bare && <NobodyFound search={search} without={first?.without ?? []} onChange={setSearch} />}
        {candidates.length > 0 &&
          (cards ? (
            <CandidateCards {...shared} perRow={perRow} />
          ) : (
            <CandidateTable
              {...shared}
              onSelect={choice.select}
              total={total}
              columns={search.peek !== undefined ? columns.few : panel.open && !veryWide ? columns.some : columns.shown}
              onPeek={peek}
              now={now}
            />
          ))}
      </div>
      {search.peek !== undefined && (
        <CandidatePeek key={search.peek} id={search.peek} onClose={() => peek(undefined)} />
      )}
      <NewCandidateDialog open={creating} onOpenChange={setCreating} />
    </div>
  );
}

function PageHead({ total, onCreate }: { total: number | undefined; onCreate: () => void }) {
  return (
    <header className="flex min-h-15 flex-wrap items-center gap-2 px-5 py-3">
      <ListTitle title="Candidates" total={total} />
      <Button icon={<UserRoundPlus aria-hidden />} onClick={onCreate}>
        New candidate
      </Button>
    </header>
  );
}

function NobodyHere() {
  const { chooseFiles } = useUploads();
  return (
    <EmptyState
      icon={<UsersRound aria-hidden />}
      title="No candidates yet"
      actions={
        <Button variant="primary" onClick={chooseFiles}>
          Import résumés
        </Button>
      }
    >
      Every résumé that is read becomes a candidate here, each person once.
    </EmptyState>
  );
}

function PoolSkeleton() {
  return (
    <output className="flex flex-col gap-4 px-5 py-3" aria-label="Loading the candidates">
      {['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5', 'w-4/5', 'w-3/4'].map((width) => (
        <Skeleton key={width} className={`h-5 ${width}`} />
      ))}
    </output>
  );
}
