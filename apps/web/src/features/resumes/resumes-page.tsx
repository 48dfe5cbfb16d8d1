// The list of résumés: the queue while they are read, the way to them afterwards.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ClipboardPaste, SearchX, ServerCrash } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { useShortcuts } from '../../app/shortcuts.tsx';
import { useTitle } from '../../app/use-title.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListTitle } from '../../ui/list-title.tsx';
import { UPLOAD_TEXTS } from '../uploads/texts.ts';
import { useUploads } from '../uploads/uploads-provider.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FirstSteps } from './first-steps.tsx';
import { GridSkeleton } from './grid-skeleton.tsx';
import { isFiltered, type ResumeSearch, toFilters } from './resume-filters.ts';
import { ResumeGrid } from './resume-grid.tsx';
import { resumesQuery } from './resumes-query.ts';
import { SamplesNote } from './samples-note.tsx';
import { chooseAll, keepListed, NOTHING_CHOSEN, type Selection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useDeleteResumes } from './use-delete-resumes.ts';
import { useReadAgain } from './use-read-again.ts';

/** The list as the filters give it, flat. */
function useResumes(search: ResumeSearch) {
  const query = useInfiniteQuery(resumesQuery(useMemo(() => toFilters(search, new Date()), [search])));
  const resumes = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  return { query, resumes, onEnd, total: query.data?.pages[0]?.total };
}

export function ResumesPage({ search }: { search: ResumeSearch }) {
  useTitle('Résumés');
  const navigate = useNavigate();
  const { chooseFiles } = useUploads();
  const { query, resumes, onEnd, total } = useResumes(search);
  const [stored, setSelection] = useState<Selection>(NOTHING_CHOSEN);
  const [doomed, setDoomed] = useState<readonly string[]>([]);
  const searchInput = useRef<HTMLInputElement>(null);
  const readAgain = useReadAgain();
  const remove = useDeleteResumes();
  const order = useMemo(() => resumes.map(({ id }) => id), [resumes]);
  const selection = keepListed(stored, order);
  const setSearch = useCallback(
    (next: ResumeSearch) => void navigate({ to: '/', search: next, replace: true }),
    [navigate],
  );

  useShortcuts('Résumés', [
    { keys: ['/'], label: 'Search', run: () => searchInput.current?.focus() },
    { keys: ['↑'], label: 'Row above' },
    { keys: ['↓'], label: 'Row below' },
    { keys: ['Enter'], label: 'Open the row' },
    { keys: ['Space'], label: 'Choose the row' },
    { keys: ['Shift', '↓'], label: 'Choose more rows' },
    { keys: ['Mod', 'A'], label: 'Choose all that are loaded', run: () => setSelection(chooseAll(order)) },
    { keys: ['Delete'], label: 'Delete the chosen rows', run: () => setDoomed([...selection.chosen]) },
    { keys: ['Esc'], label: 'Choose none', run: () => setSelection(NOTHING_CHOSEN) },
  ]);

  const empty = query.isSuccess && resumes.length === 0;
  const untouched = empty && !isFiltered(search);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageHead total={total ?? (query.isSuccess ? resumes.length : undefined)} quiet={untouched} />
      {!untouched &&
        (selection.chosen.size > 0 ? (
          <SelectionBar
            count={selection.chosen.size}
            onReadAgain={() => {
              for (const id of selection.chosen) readAgain.mutate({ id });
              setSelection(NOTHING_CHOSEN);
            }}
            onDelete={() => setDoomed([...selection.chosen])}
            onClear={() => setSelection(NOTHING_CHOSEN)}
          />
        ) : (
          <FilterBar search={search} onChange={setSearch} searchRef={searchInput} />
        ))}
      <SamplesNote />
      {query.isPending && <GridSkeleton />}
      {query.isError && resumes.length === 0 && (
        <EmptyState
          icon={<ServerCrash aria-hidden />}
          title="The résumés could not be loaded"
          actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
        >
          {messageOf(query.error)}
        </EmptyState>
      )}
      {untouched && <FirstSteps />}
      {empty && !untouched && (
        <EmptyState
          icon={<SearchX aria-hidden />}
          title="No résumé fits these filters"
          actions={<Button onClick={() => setSearch({})}>Clear the filters</Button>}
        >
          Try other words, or a longer time.
        </EmptyState>
      )}
      {resumes.length > 0 && (
        <ResumeGrid
          resumes={resumes}
          total={total}
          selection={selection}
          onSelect={setSelection}
          onEnd={onEnd}
          loadingMore={query.isFetchingNextPage}
          commands={{ readAgain: (id) => readAgain.mutate({ id }), sendFile: chooseFiles, remove: setDoomed }}
        />
      )}
      <ConfirmDialog
        danger
        open={doomed.length > 0}
        onOpenChange={(open) => {
          if (!open) setDoomed([]);
        }}
        title={doomed.length === 1 ? 'Delete this résumé?' : `Delete ${doomed.length} résumés?`}
        description="The files, their text and the profiles with all corrections are removed for good."
        confirmLabel={doomed.length === 1 ? 'Delete the résumé' : `Delete ${doomed.length} résumés`}
        busy={remove.isPending}
        onConfirm={() => remove.mutate(doomed, { onSettled: () => setDoomed([]) })}
      />
    </div>
  );
}

/** `quiet`: the page offers the same, larger. */
function PageHead({ total, quiet }: { total: number | undefined; quiet: boolean }) {
  const { pasteText } = useUploads();
  return (
    <header className="flex min-h-15 flex-wrap items-center gap-2 px-5 py-3">
      <ListTitle title="Résumés" total={total} />
      {!quiet && (
        <Button icon={<ClipboardPaste aria-hidden />} onClick={() => pasteText()}>
          {UPLOAD_TEXTS.paste}
        </Button>
      )}
    </header>
  );
}
