// The ways through the application: at the left on wide screens, at the bottom on phones.
import { Link } from '@tanstack/react-router';
import {
  BriefcaseBusiness,
  FileText,
  FileUp,
  FolderInput,
  Keyboard,
  type LucideIcon,
  MailWarning,
  PanelLeftClose,
  PanelLeftOpen,
  Settings,
  ShieldCheck,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { useMe } from '../accounts/session-query.ts';
import { UPLOAD_TEXTS } from '../uploads/texts.ts';
import { useUploads } from '../uploads/uploads-provider.tsx';
import { WorkspaceMenu } from './workspace-menu.tsx';

interface PagePlace {
  readonly to: '/' | '/candidates' | '/jobs' | '/import' | '/notices' | '/settings' | '/admin';
  readonly label: string;
  readonly Icon: LucideIcon;
}

const CANDIDATES: PagePlace = { to: '/candidates', label: 'Candidates', Icon: UsersRound };
const JOBS: PagePlace = { to: '/jobs', label: 'Jobs', Icon: BriefcaseBusiness };
const RESUMES: PagePlace = { to: '/', label: 'Résumés', Icon: FileText };
const IMPORT: PagePlace = { to: '/import', label: 'Import', Icon: FolderInput };
const NOTICES: PagePlace = { to: '/notices', label: 'Notices', Icon: MailWarning };
const SETTINGS: PagePlace = { to: '/settings', label: 'Settings', Icon: Settings };
const ADMIN: PagePlace = { to: '/admin', label: 'Admin', Icon: ShieldCheck };

/** The pool and imports by the thousand are for recruiters and admins. */
function usePlaces(): readonly PagePlace[] {
  const { role, runsInstallation } = useMe();
  if (role === 'candidate') return [RESUMES, SETTINGS];
  const pool = [CANDIDATES, JOBS, RESUMES, IMPORT, NOTICES, SETTINGS];
  return runsInstallation ? [...pool, ADMIN] : pool;
}

function SideLink({ place, collapsed }: { place: PagePlace; collapsed: boolean }) {
  const link = (
    <Link
      to={place.to}
      activeOptions={{ exact: false }}
      aria-label={collapsed ? place.label : undefined}
      className={classNames(
        'flex h-8 items-center gap-2.5 rounded-md px-2 font-medium text-muted hover:bg-hover hover:text-ink touch:h-11',
        'aria-[current=page]:bg-hover aria-[current=page]:text-ink [&_svg]:size-4 [&_svg]:shrink-0',
        collapsed && 'justify-center',
      )}
    >
      <place.Icon aria-hidden />
      {!collapsed && place.label}
    </Link>
  );
  return collapsed ? (
    <Tooltip label={place.label} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

export interface SideBarProps {
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
  onShowKeys: () => void;
}

export function SideBar({ collapsed, onCollapse, onShowKeys }: SideBarProps) {
  const { chooseFiles } = useUploads();
  const places = usePlaces();
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
          <SideLink key={place.to} place={place} collapsed={collapsed} />
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
  'focus-visible:-outline-offset-2 aria-[current=page]:text-accent-text [&_svg]:size-5';

function BottomLink({ place }: { place: PagePlace }) {
  return (
    <Link to={place.to} className={BOTTOM_ITEM}>
      <place.Icon aria-hidden />
      {place.label}
    </Link>
  );
}

export function BottomBar({ children }: { children?: ReactNode }) {
  const { chooseFiles } = useUploads();
  const places = usePlaces();
  return (
    <nav
      aria-label="Pages"
      className="flex shrink-0 border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {places
        .filter(({ to }) => to !== '/settings' && to !== '/admin' && to !== '/notices')
        .map((place) => (
          <BottomLink key={place.to} place={place} />
        ))}
      <button type="button" onClick={chooseFiles} className={BOTTOM_ITEM}>
        <FileUp aria-hidden />
        {UPLOAD_TEXTS.short}
      </button>
      <BottomLink place={SETTINGS} />
      {children}
    </nav>
  );
}
