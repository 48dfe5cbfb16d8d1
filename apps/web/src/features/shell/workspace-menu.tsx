// Where I am and who I am: change the workspace, the theme, or leave.
import { useMutation, useQuery } from '@tanstack/react-query';
import { ChevronsUpDown, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { activateWorkspace, fetchWorkspaces, signOut } from '../../api/accounts.ts';
import { messageOf } from '../../api/api-error.ts';
import { setTheme, type Theme, useTheme } from '../../app/theme.ts';
import { classNames } from '../../ui/class-names.ts';
import { LogoMark } from '../../ui/logo.tsx';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx';
import { notify } from '../../ui/toast.tsx';
import { leaveToSignIn } from '../accounts/leave-to-sign-in.ts';
import { ROLE_NAMES } from '../accounts/role-names.ts';
import { useMe } from '../accounts/session-query.ts';
import { useBatches } from '../batches/batches-provider.tsx';
import { forgetKeptEdits } from '../review/saving/kept-edits.ts';
import { useUploads } from '../uploads/uploads-provider.tsx';

const THEME_OPTIONS: { value: Theme; label: string; icon: React.ReactNode }[] = [
  { value: 'system', label: 'Like the system', icon: <Monitor aria-hidden /> },
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
];

function useSignOut() {
  const uploads = useUploads();
  const batches = useBatches();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      forgetKeptEdits();
      // Where the browser's database is blocked nothing was kept either.
      await Promise.allSettled([uploads.forget(), batches.forget()]);
      leaveToSignIn('signed-out');
    },
    onError: (error) => notify.problem('You could not be signed out.', messageOf(error)),
  });
}

function useWorkspaces() {
  const { data } = useQuery({ queryKey: ['workspaces'], queryFn: ({ signal }) => fetchWorkspaces(signal) });
  const activate = useMutation({
    mutationFn: activateWorkspace,
    // Loaded anew, so that nothing of the other workspace stays: caches, live stream, uploads.
    onSuccess: () => window.location.assign('/'),
    onError: (error) => notify.problem('The workspace could not be changed.', messageOf(error)),
  });
  return { workspaces: data?.items ?? [], activate: activate.mutate };
}

export function WorkspaceMenu({ compact, side = 'bottom' }: { compact: boolean; side?: 'top' | 'bottom' }) {
  const me = useMe();
  const theme = useTheme();
  const leave = useSignOut();
  const { workspaces, activate } = useWorkspaces();
  const active = workspaces.find((workspace) => workspace.active)?.id ?? me.workspace.id;
  return (
    <Menu
      side={side}
      trigger={
        <button
          type="button"
          aria-label={`${me.workspace.name}: workspace and account`}
          className={classNames(
            'flex h-10 items-center gap-2.5 rounded-md px-1.5 text-left hover:bg-hover data-[state=open]:bg-hover touch:h-11',
            compact && 'justify-center',
          )}
        >
          <LogoMark className="size-6" />
          {!compact && (
            <>
              <span className="min-w-0 flex-1">
                <span className="block truncate leading-4.5 font-semibold">{me.workspace.name}</span>
                <span className="block truncate text-xs text-muted">{me.user.name}</span>
              </span>
              <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-muted" />
            </>
          )}
        </button>
      }
    >
      <MenuLabel>
        <span className="block truncate text-sm font-semibold text-ink">{me.user.name}</span>
        <span className="block truncate font-normal">
          {me.user.email} · {ROLE_NAMES[me.role].name}
        </span>
      </MenuLabel>
      <MenuSeparator />
      {workspaces.length > 1 && (
        <>
          <MenuChoice
            label="Workspace"
            value={active}
            options={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={activate}
          />
          <MenuSeparator />
        </>
      )}
      <MenuChoice label="Appearance" value={theme} options={THEME_OPTIONS} onChange={setTheme} />
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => leave.mutate()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
