// The pool: everybody in the workspace, as a table or cards, with one of them beside.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { SearchX, ServerCrash, UserRoundPlus, UsersRound } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { useShortcuts } from '../../app/shortcuts.tsx';
import { NARROW, useMediaQuery } from '../../app/use-media-query.ts';
import { useNow } from '../../app/use-now.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { keepListed, NOTHING_CHOSEN, type Selection, toggle } from '../resumes/selection.ts';
import { useUploads } from '../uploads/uploads-provider.tsx';
import { CARD_HEIGHT, CandidateCards } from './candidate-cards.tsx';
import { useColumns } from './candidate-columns.tsx';
import { CandidatePeek } from './candidate-peek.tsx';
import { candidatesQuery } from './candidate-queries.ts';
import type { CandidateSearch } from './candidate-search.ts';
import { CandidateTable } from './candidate-table.tsx';
import { NewCandidateDialog } from './new-candidate-dialog.tsx';
import { PoolBar } from './pool-bar.tsx';
import { PoolSelection } from './pool-selection.tsx';
import { useWalk } from './use-walk.ts';

/** The list as the filters give it, flat. */
function useCandidates(search: CandidateSearch) {
  const query = useInfiniteQuery(candidatesQuery(search));
  const candidates = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  return { query, candidates, onEnd, total: query.data?.pages[0]?.total };
}

export function CandidatesPage({ search }: { search: CandidateSearch }) {
  useTitle('Candidates');
  const navigate = useNavigate();
  const now = useNow();
  const narrow = useMediaQuery(NARROW);
  const wide = useMediaQuery('(min-width: 1280px)');
  const { query, candidates, onEnd, total } = useCandidates(search);
  const columns = useColumns();
  const [stored, setSelection] = useState<Selection>(NOTHING_CHOSEN);
  const [creating, setCreating] = useState(false);
  const order = useMemo(() => candidates.map(({ id }) => id), [candidates]);
  const selection = keepListed(stored, order);
  const cards = search.view === 'cards';
  const perRow = !cards || narrow ? 1 : wide && search.peek === undefined ? 3 : 2;
  const walk = useWalk({ order, perRow, rowHeight: cards ? CARD_HEIGHT : narrow ? 60 : 44, onEnd });
  const setSearch = useCallback(
    (next: CandidateSearch) => void navigate({ to: '/candidates', search: next, replace: true }),
    [navigate],
  );
  const peek = (id: string | undefined) => setSearch({ ...search, peek: id });
  usePoolShortcuts({ search, setSearch, walk, peek, perRow, selection, setSelection, create: () => setCreating(true) });

  const shared = { candidates, walk, selection, onSelect: setSelection };
  const empty = query.isSuccess && candidates.length === 0;
  return (
    <div className="relative flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHead total={total} onCreate={() => setCreating(true)} />
        {selection.chosen.size > 0 ? (
          <PoolSelection chosen={[...selection.chosen]} onClear={() => setSelection(NOTHING_CHOSEN)} />
        ) : (
          !(empty && search.status === undefined) && <PoolBar search={search} onChange={setSearch} columns={columns} />
        )}
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
        {empty && <NobodyHere filtered={search.status !== undefined} onClear={() => setSearch({})} />}
        {candidates.length > 0 &&
          (cards ? (
            <CandidateCards {...shared} perRow={perRow} />
          ) : (
            <CandidateTable
              {...shared}
              total={total}
              columns={search.peek === undefined ? columns.shown : columns.few}
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

interface PoolKeys {
  search: CandidateSearch;
  setSearch: (search: CandidateSearch) => void;
  walk: ReturnType<typeof useWalk>;
  peek: (id: string | undefined) => void;
  perRow: number;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  create: () => void;
}

function usePoolShortcuts({ search, setSearch, walk, peek, perRow, selection, setSelection, create }: PoolKeys): void {
  const onActive = (act: (id: string) => void) => () => {
    if (walk.activeId !== undefined) act(walk.activeId);
  };
  const choose = onActive((id) => setSelection(toggle(selection, id)));
  useShortcuts('Candidates', [
    { keys: ['J'], label: 'Next candidate', run: () => walk.step(1) },
    { keys: ['K'], label: 'Candidate before', run: () => walk.step(-1) },
    { keys: ['↓'], label: 'Row below', run: () => walk.step(perRow) },
    { keys: ['↑'], label: 'Row above', run: () => walk.step(-perRow) },
    { keys: ['Enter'], label: 'Open the candidate' },
    { keys: ['O'], label: 'Show the candidate beside the list', run: onActive(peek) },
    { keys: ['X'], label: 'Choose the candidate', run: choose },
    { keys: ['N'], label: 'New candidate', run: create },
    {
      keys: ['V'],
      label: 'Table or cards',
      run: () => setSearch({ ...search, view: search.view === 'cards' ? undefined : 'cards' }),
    },
    {
      keys: ['Esc'],
      label: 'Close the side panel, choose none',
      run: () => (search.peek === undefined ? setSelection(NOTHING_CHOSEN) : peek(undefined)),
    },
  ]);
}

function PageHead({ total, onCreate }: { total: number | undefined; onCreate: () => void }) {
  return (
    <header className="flex min-h-15 flex-wrap items-center gap-2 px-5 py-3">
      <div className="flex flex-1 items-baseline gap-2">
        <h1 className="text-lg font-semibold tracking-tight">Candidates</h1>
        {total !== undefined && total > 0 && (
          <p className="text-muted tabular-nums">
            {total.toLocaleString('en')}
            <span className="sr-only"> in the list</span>
          </p>
        )}
      </div>
      <Button icon={<UserRoundPlus aria-hidden />} onClick={onCreate}>
        New candidate
      </Button>
    </header>
  );
}

function NobodyHere({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { chooseFiles } = useUploads();
  if (filtered) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden />}
        title="No candidate has this status"
        actions={<Button onClick={onClear}>Show any status</Button>}
      />
    );
  }
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
