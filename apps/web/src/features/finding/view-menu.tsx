// Saved views: opens one, tells how many are new in each, and saves, updates, renames and deletes them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView } from '@vitae/schema/api';
import { Bookmark, BookmarkPlus, PencilLine, RefreshCw, Trash2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { candidateKeys } from '../../api/candidate-keys.ts';
import { changeView, deleteView, markViewSeen } from '../../api/finding.ts';
import { Button, YIELDING_LABEL } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx';
import { notify } from '../../ui/toast.tsx';
import { type CandidateSearch, isFiltered, listQuery, searchOf } from './candidate-search.ts';
import { viewsQuery } from './finding-queries.ts';
import { ViewDialog } from './view-dialog.tsx';

export interface ViewMenuProps {
  search: CandidateSearch;
  onChange: (search: CandidateSearch) => void;
}

type Asked = 'save' | 'rename' | 'delete';

export function ViewMenu({ search, onChange }: ViewMenuProps) {
  const { data } = useQuery(viewsQuery);
  const [asked, setAsked] = useState<Asked>();
  const views = data?.items ?? [];
  const current = views.find(({ id }) => id === search.saved);
  const { seen, update, remove } = useViewChanges(() => {
    setAsked(undefined);
    onChange({ ...search, saved: undefined });
  });
  const unseen = views.reduce((sum, view) => sum + view.unseen, 0);
  const open = (view: SavedView) => {
    onChange({ ...searchOf(view.query), view: search.view, saved: view.id });
    seen.mutate(view.id);
  };
  return (
    <>
      <Menu
        trigger={
          <Button icon={<Bookmark aria-hidden />} className="max-w-56" title={current?.name ?? 'Views'}>
            <span className={classNames('truncate', YIELDING_LABEL)}>{current?.name ?? 'Views'}</span>
            {unseen > 0 && <span className="text-accent-text tabular-nums">{unseen.toLocaleString('en')} new</span>}
          </Button>
        }
      >
        {views.length === 0 && <MenuLabel>No view is saved yet</MenuLabel>}
        {views.map((view) => (
          <MenuItem
            key={view.id}
            icon={view.shared ? <UsersRound aria-hidden /> : <Bookmark aria-hidden />}
            hint={[view.unseen > 0 && `${view.unseen.toLocaleString('en')} new`, view.shared && 'shared']
              .filter(Boolean)
              .join(' · ')}
            onSelect={() => open(view)}
          >
            {view.name}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem icon={<BookmarkPlus aria-hidden />} disabled={!isFiltered(search)} onSelect={() => setAsked('save')}>
          Save this search as a view
        </MenuItem>
        {current?.own && (
          <>
            <MenuItem icon={<RefreshCw aria-hidden />} onSelect={() => update.mutate({ view: current, search })}>
              Update “{current.name}” to this search
            </MenuItem>
            <MenuItem icon={<PencilLine aria-hidden />} onSelect={() => setAsked('rename')}>
              Rename or share “{current.name}”
            </MenuItem>
            <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => setAsked('delete')}>
              Delete “{current.name}”
            </MenuItem>
          </>
        )}
      </Menu>
      {(asked === 'save' || asked === 'rename') && (
        <ViewDialog
          view={asked === 'rename' ? current : undefined}
          search={search}
          onClose={() => setAsked(undefined)}
          onSaved={(view) => onChange({ ...search, saved: view.id })}
        />
      )}
      <ConfirmDialog
        danger
        open={asked === 'delete' && current !== undefined}
        onOpenChange={() => setAsked(undefined)}
        title={`Delete the view ${current?.name ?? ''}?`}
        description={
          current?.shared ? 'It goes for everybody in the workspace. The candidates stay.' : 'The candidates stay.'
        }
        confirmLabel="Delete the view"
        busy={remove.isPending}
        onConfirm={() => current && remove.mutate(current.id)}
      />
    </>
  );
}

function useViewChanges(onDeleted: () => void) {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: candidateKeys.views });
  const onError = (error: unknown) => notify.problem('The view was not changed', messageOf(error));
  const seen = useMutation({ mutationFn: markViewSeen, onSettled });
  const update = useMutation({
    mutationFn: ({ view, search }: { view: SavedView; search: CandidateSearch }) =>
      changeView(view.id, { name: view.name, shared: view.shared, query: listQuery(search) }),
    onSuccess: ({ name }) => notify.done(`The view ${name} has this search now`),
    ...{ onError, onSettled },
  });
  const remove = useMutation({ mutationFn: deleteView, onSuccess: onDeleted, onError, onSettled });
  return { seen, update, remove };
}
