// The frame of every page for people who are signed in: navigation, uploads, live state, keys.
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { readSetting, writeSetting } from '../../app/browser-settings.ts';
import { useShortcuts } from '../../app/shortcuts.tsx';
import { leaveToSignIn } from '../accounts/leave-to-sign-in.ts';
import { sessionQuery, useMe } from '../accounts/session-query.ts';
import { BatchesProvider } from '../batches/batches-provider.tsx';
import { LiveProvider } from '../live/live-provider.tsx';
import { DropOverlay } from '../uploads/drop-overlay.tsx';
import { UploadTray } from '../uploads/upload-tray.tsx';
import { UploadsProvider, useUploads } from '../uploads/uploads-provider.tsx';
import { usePaste } from '../uploads/use-paste.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { BottomBar, SideBar } from './navigation.tsx';
import { WorkspaceMenu } from './workspace-menu.tsx';

export function Shell() {
  const { me } = useSuspenseQuery(sessionQuery).data;
  useEffect(() => {
    if (me === null) leaveToSignIn('ended');
  }, [me]);
  if (me === null) return null;
  return (
    <LiveProvider>
      <UploadsProvider>
        <BatchesProvider>
          <Frame />
        </BatchesProvider>
      </UploadsProvider>
    </LiveProvider>
  );
}

/** After a change of page the focus goes to the page, so that keyboard and screen reader begin there. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined) main.current?.focus({ preventScroll: true });
      }),
    [router, main],
  );
}

function Frame() {
  const main = useRef<HTMLElement>(null);
  const router = useRouter();
  const { chooseFiles, pasteText } = useUploads();
  const [collapsed, setCollapsed] = useState(() => readSetting('navigation') === 'narrow');
  const me = useMe();
  const [keysShown, setKeysShown] = useState(false);
  usePaste();
  useFocusOnNavigation(main);
  const collapse = (next: boolean) => {
    writeSetting('navigation', next ? 'narrow' : 'wide');
    setCollapsed(next);
  };
  useShortcuts('Everywhere', [
    { keys: ['?'], label: 'Show the keys that work here', run: () => setKeysShown(true) },
    { keys: ['U'], label: 'Upload résumés', run: chooseFiles },
    { keys: ['P'], label: 'Paste the text of a résumé', run: () => pasteText() },
    { keys: ['Mod', 'V'], label: 'Import files or text from the clipboard' },
    { keys: ['G'], label: 'Go to the résumés', run: () => void router.navigate({ to: '/' }) },
    ...(me.role === 'candidate'
      ? []
      : [
          { keys: ['C'], label: 'Go to the candidates', run: () => void router.navigate({ to: '/candidates' }) },
          { keys: ['D'], label: 'Go to the duplicates', run: () => void router.navigate({ to: '/duplicates' }) },
        ]),
    { keys: [','], label: 'Go to the settings', run: () => void router.navigate({ to: '/settings' }) },
    { keys: ['['], label: 'Narrow or widen the navigation', run: () => collapse(!collapsed) },
  ]);
  return (
    <div className="flex h-full flex-col md:flex-row">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 font-medium text-accent-ink focus:translate-y-0"
      >
        Skip to the content
      </a>
      <SideBar collapsed={collapsed} onCollapse={collapse} onShowKeys={() => setKeysShown(true)} />
      <header className="flex h-12 shrink-0 items-center px-2 md:hidden print:hidden">
        <WorkspaceMenu compact={false} />
      </header>
      <div className="flex min-h-0 min-w-0 flex-1 flex-col md:py-2 md:pr-2">
        <div className="flex min-h-0 flex-1 flex-col overflow-hidden border-line bg-surface max-md:border-t md:rounded-xl md:border">
          <ConnectionBanner />
          <main ref={main} id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
            <Outlet />
          </main>
        </div>
      </div>
      <BottomBar />
      <UploadTray />
      <DropOverlay />
      <KeysDialog open={keysShown} onOpenChange={setKeysShown} />
    </div>
  );
}
