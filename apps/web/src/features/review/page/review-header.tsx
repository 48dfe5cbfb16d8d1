// Whose résumé this is, how it stands, and what can be done with the whole of it.
import { Link } from '@tanstack/react-router';
import { ArrowLeft, ChevronLeft, ChevronRight, Ellipsis, History, Redo2, Undo2, UserRound } from 'lucide-react';
import { buttonClass } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { useMe } from '../../accounts/session-query.ts';
import { useReviewModel, useSession } from '../model/review-context.tsx';
import { SaveStatus } from '../saving/save-status.tsx';
import { useSaverState } from '../saving/use-profile-saver.ts';
import { ExportMenu } from './export-menu.tsx';
import { ReadAgainItems } from './read-again-items.tsx';
import type { Neighbours } from './use-neighbours.ts';

export function ReviewHeader({ neighbours }: { neighbours: Neighbours }) {
  const { resume } = useReviewModel();
  const { role } = useMe();
  const name = useSaverState(useSession().saver).profile.basics.name?.value;
  return (
    <header className="flex h-13 shrink-0 items-center gap-1 border-b border-line bg-surface px-2">
      <Link
        to="/"
        aria-label="Back to the résumés"
        className={buttonClass({ variant: 'ghost', className: 'size-8 px-0! touch:min-w-11' })}
      >
        <ArrowLeft aria-hidden />
      </Link>
      <div className="min-w-0 flex-1 px-1">
        <h1 className="truncate text-md leading-5 font-semibold">{name ?? resume.filename}</h1>
        {name !== undefined && <p className="truncate text-xs text-muted">{resume.filename}</p>}
      </div>
      {resume.candidateId !== null && role !== 'candidate' && (
        <Link
          to="/candidates/$candidateId"
          params={{ candidateId: resume.candidateId }}
          className={buttonClass({ variant: 'ghost', className: 'max-md:hidden' })}
        >
          <UserRound aria-hidden />
          Candidate
        </Link>
      )}
      <SaveStatus />
      <UndoButtons />
      <div className="flex max-md:hidden">
        <IconButton
          label="Previous résumé to check"
          icon={<ChevronLeft aria-hidden />}
          keys={['K']}
          disabled={neighbours.previous === undefined}
          onClick={() => neighbours.previous?.()}
        />
        <IconButton
          label="Next résumé to check"
          icon={<ChevronRight aria-hidden />}
          keys={['J']}
          disabled={neighbours.next === undefined}
          onClick={() => neighbours.next?.()}
        />
      </div>
      <ExportMenu />
      <MoreMenu neighbours={neighbours} />
    </header>
  );
}

function UndoButtons() {
  const { saver } = useSession();
  const { undo, redo } = useSaverState(saver).queue;
  const last = undo.at(-1)?.edit.label;
  const undone = redo.at(-1)?.edit.label;
  return (
    <>
      <IconButton
        label={last === undefined ? 'Nothing to undo' : `Undo: ${last}`}
        icon={<Undo2 aria-hidden />}
        keys={['Ctrl', 'Z']}
        aria-disabled={last === undefined}
        className="aria-disabled:opacity-55"
        onClick={saver.undo}
      />
      <IconButton
        label={undone === undefined ? 'Nothing to redo' : `Redo: ${undone}`}
        icon={<Redo2 aria-hidden />}
        keys={['Shift', 'Ctrl', 'Z']}
        aria-disabled={undone === undefined}
        className="aria-disabled:opacity-55"
        onClick={saver.redo}
      />
    </>
  );
}

function MoreMenu({ neighbours }: { neighbours: Neighbours }) {
  const { ui } = useSession();
  return (
    <Menu align="end" trigger={<IconButton label="More" icon={<Ellipsis aria-hidden />} />}>
      <MenuItem
        icon={<History aria-hidden />}
        hint="H"
        onSelect={() => setTimeout(() => ui.set({ historyOpen: true }))}
      >
        History
      </MenuItem>
      <MenuItem
        icon={<ChevronRight aria-hidden />}
        disabled={neighbours.next === undefined}
        onSelect={() => neighbours.next?.()}
      >
        Next résumé to check
      </MenuItem>
      <MenuItem
        icon={<ChevronLeft aria-hidden />}
        disabled={neighbours.previous === undefined}
        onSelect={() => neighbours.previous?.()}
      >
        Previous résumé to check
      </MenuItem>
      <ReadAgainItems />
    </Menu>
  );
}
