// The ways through the application: at the left on wide screens, at the bottom on phones.
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Ellipsis, FileUp, Keyboard, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { useMe } from '../accounts/session-query.ts';
import { duplicateCountQuery } from '../duplicates/duplicate-queries.ts';
import { UPLOAD_TEXTS } from '../uploads/texts.ts';
import { useUploads } from '../uploads/uploads-provider.tsx';
import { type PagePlace, placesOf } from './page-places.ts';
import { WorkspaceMenu } from './workspace-menu.tsx';

/** How much waits there for a person; undefined when nothing does, or nobody knows yet. */
function useWaiting(): (place: PagePlace) => number | undefined {
  const { role } = useMe();
  const { data } = useQuery({ ...duplicateCountQuery, enabled: role !== 'candidate' });
  return ({ to }) => (to === '/duplicates' && data !== undefined && data > 0 ? data : undefined);
}

interface SideLinkProps {
  place: PagePlace;
  waiting: number | undefined;
  collapsed: boolean;
}

function SideLink({ place, waiting, collapsed }: SideLinkProps) {
  const spoken = waiting === undefined ? place.label : `${place.label}, ${waiting} to decide`;
  const link = (
    <Link
      to={place.to}
      activeOptions={{ exact: false }}
      aria-label={collapsed ? spoken : undefined}
      className={classNames(
        'flex h-8 items-center gap-2.5 rounded-md px-2 font-medium text-muted hover:bg-hover hover:text-ink touch:h-11',
        'aria-[current=page]:bg-hover aria-[current=page]:text-ink [&_svg]:size-4 [&_svg]:shrink-0',
        collapsed && 'justify-center',
      )}
    >
      <place.Icon aria-hidden />
      {!collapsed && place.label}
      {!collapsed && <WaitingCount count={waiting} />}
    </Link>
  );
  return collapsed ? (
    <Tooltip label={spoken} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

function WaitingCount({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span className="ml-auto rounded-md bg-warn-soft px-1.5 text-xs text-warn tabular-nums">
      {count.toLocaleString('en')}
      <span className="sr-only"> to decide</span>
    </span>
  );
}

export interface SideBarProps {
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
  onShowKeys: () => void;
}

export function SideBar({ collapsed, onCollapse, onShowKeys }: SideBarProps) {
  const { chooseFiles } = useUploads();
  const places = placesOf(useMe());
  const waiting = useWaiting();
  const CollapseIcon = collapsed ? PanelLeftOpen : PanelLeftClose;
  return (
    <aside
      aria-label="Workspace and pages"
      className={classNames(
        'hidden shrink-0 flex-col gap-3 p-3 md:flex print:hidden',
        collapsed ? 'w-15 items-stretch' : 'w-58',
      )}
    >
      <WorkspaceMenu compact={collapsed} />
      {collapsed ? (
        <IconButton
          variant="primary"
          label={UPLOAD_TEXTS.button}
          keys={['U']}
          icon={<FileUp aria-hidden />}
          onClick={chooseFiles}
          className="w-full"
        />
      ) : (
        <Button variant="primary" icon={<FileUp aria-hidden />} onClick={chooseFiles}>
          {UPLOAD_TEXTS.button}
        </Button>
      )}
      <nav aria-label="Pages" className="flex flex-1 flex-col gap-0.5">
        {places.map((place) => (
          <SideLink key={place.to} place={place} waiting={waiting(place)} collapsed={collapsed} />
        ))}
      </nav>
      <div className={classNames('flex gap-0.5', collapsed ? 'flex-col' : 'justify-between')}>
        <IconButton
          label={collapsed ? 'Widen the navigation' : 'Narrow the navigation'}
          keys={['[']}
          icon={<CollapseIcon aria-hidden />}
          onClick={() => onCollapse(!collapsed)}
        />
        <IconButton label="Keys that work here" keys={['?']} icon={<Keyboard aria-hidden />} onClick={onShowKeys} />
      </div>
    </aside>
  );
}

const BOTTOM_ITEM =
  'flex h-14 flex-1 flex-col items-center justify-center gap-0.5 rounded-md text-xs font-medium text-muted ' +
  'focus-visible:-outline-offset-2 aria-[current]:text-accent-text [&_svg]:size-5';

export function BottomBar() {
  const { chooseFiles } = useUploads();
  const places = placesOf(useMe());
  const further = places.filter(({ onPhones }) => !onPhones);
  return (
    <nav
      aria-label="Pages"
      className="flex shrink-0 border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {places
        .filter(({ onPhones }) => onPhones)
        .map((place) => (
          <Link key={place.to} to={place.to} className={BOTTOM_ITEM}>
            <place.Icon aria-hidden />
            {place.label}
          </Link>
        ))}
      <button type="button" onClick={chooseFiles} className={BOTTOM_ITEM}>
        <FileUp aria-hidden />
        {UPLOAD_TEXTS.short}
      </button>
      {further.length > 0 && <MoreSheet places={further} />}
    </nav>
  );
}

/** On phones: the pages that have no place of their own at the bottom. */
function MoreSheet({ places }: { places: readonly PagePlace[] }) {
  const [open, setOpen] = useState(false);
  const first = useRef<HTMLAnchorElement>(null);
  const { pathname } = useLocation();
  const waiting = useWaiting();
  const here = places.some(({ to }) => pathname.startsWith(to));
  const count = places.reduce((sum, place) => sum + (waiting(place) ?? 0), 0);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-current={here ? 'true' : undefined}
        onClick={() => setOpen(true)}
        className={classNames(BOTTOM_ITEM, 'relative')}
      >
        <Ellipsis aria-hidden />
        More
        {count > 0 && (
          <span className="absolute top-2 left-[calc(50%+0.75rem)] size-2 rounded-full bg-warn">
            <span className="sr-only">, {count} to decide</span>
          </span>
        )}
      </button>
      <Dialog open={open} onOpenChange={setOpen} title="More pages" initialFocus={first}>
        <ul className="flex flex-col gap-0.5 pb-[env(safe-area-inset-bottom)]">
          {places.map((place, at) => (
            <li key={place.to}>
              <Link
                to={place.to}
                {...(at === 0 ? { ref: first } : {})}
                onClick={() => setOpen(false)}
                className="flex h-12 items-center gap-3 rounded-md px-2 text-base font-medium hover:bg-hover aria-[current=page]:text-accent-text [&_svg]:size-5 [&_svg]:shrink-0"
              >
                <place.Icon aria-hidden />
                {place.label}
                <WaitingCount count={waiting(place)} />
              </Link>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
