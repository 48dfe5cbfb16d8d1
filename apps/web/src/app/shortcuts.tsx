// Ties the shortcut registry to React: screens call `useShortcuts`, the shell wraps all in the provider.
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { readSetting, writeSetting } from './browser-settings.ts';
import { createShortcutRegistry, type Shortcut, type ShortcutRegistry } from './shortcut-registry.ts';

interface Shortcuts {
  registry: ShortcutRegistry;
  /** Whether keys without a modifier act. */
  singleKeys: boolean;
  setSingleKeys: (on: boolean) => void;
}

const ShortcutContext = createContext<Shortcuts | undefined>(undefined);

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createShortcutRegistry);
  const [singleKeys, setSingleKeys] = useState(() => readSetting('single-keys') !== 'off');

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => registry.handle(event, singleKeys);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry, singleKeys]);

  const value = useMemo<Shortcuts>(
    () => ({
      registry,
      singleKeys,
      setSingleKeys: (on) => {
        writeSetting('single-keys', on ? 'on' : 'off');
        setSingleKeys(on);
      },
    }),
    [registry, singleKeys],
  );
  return <ShortcutContext value={value}>{children}</ShortcutContext>;
}

export function useShortcutSettings(): Shortcuts {
  const shortcuts = use(ShortcutContext);
  if (shortcuts === undefined) throw new Error('Shortcuts need a ShortcutProvider around them.');
  return shortcuts;
}

/**
 * Makes keys work, and lists them under `title` in the `?` window, while the calling component is mounted.
 * `shortcuts` may be a new array at every render.
 */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const { registry } = useShortcutSettings();
  const newest = useRef(shortcuts);
  useEffect(() => {
    newest.current = shortcuts;
  });
  useEffect(() => registry.register({ title, shortcuts: () => newest.current }), [registry, title]);
}
