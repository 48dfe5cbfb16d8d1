import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Shortcut } from './shortcut-registry.ts';
import { ShortcutProvider, useShortcuts } from './shortcuts.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function Screen({ title, shortcuts }: { title: string; shortcuts: Shortcut[] }) {
  useShortcuts(title, shortcuts);
  return <input aria-label="Text" />;
}

describe('shortcuts', () => {
  it('run on their key, and not while somebody types', () => {
    const run = vi.fn();
    const { getByLabelText } = render(
      <ShortcutProvider>
        <Screen title="Here" shortcuts={[{ keys: ['U'], label: 'Upload', run }]} />
      </ShortcutProvider>,
    );
    fireEvent.keyDown(document.body, { key: 'u' });
    fireEvent.keyDown(getByLabelText('Text'), { key: 'u' });
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('of the innermost screen win, and go with it', () => {
    const outer = vi.fn();
    const inner = vi.fn();
    const tree = (withInner: boolean) => (
      <ShortcutProvider>
        <Screen title="Outer" shortcuts={[{ keys: ['U'], label: 'Outer', run: outer }]} />
        {withInner && <Screen title="Inner" shortcuts={[{ keys: ['U'], label: 'Inner', run: inner }]} />}
      </ShortcutProvider>
    );
    const { rerender } = render(tree(true));
    fireEvent.keyDown(document.body, { key: 'u' });
    rerender(tree(false));
    fireEvent.keyDown(document.body, { key: 'u' });
    expect([inner.mock.calls.length, outer.mock.calls.length]).toEqual([1, 1]);
  });

  it('without a modifier rest when they are switched off; those with one go on', () => {
    localStorage.setItem('vitae.single-keys', 'off');
    const single = vi.fn();
    const withMod = vi.fn();
    render(
      <ShortcutProvider>
        <Screen
          title="Here"
          shortcuts={[
            { keys: ['U'], label: 'Upload', run: single },
            { keys: ['Mod', 'A'], label: 'All', run: withMod },
          ]}
        />
      </ShortcutProvider>,
    );
    fireEvent.keyDown(document.body, { key: 'u' });
    fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true });
    expect([single.mock.calls.length, withMod.mock.calls.length]).toEqual([0, 1]);
  });

  it('rest while a window is open over the page', () => {
    const run = vi.fn();
    render(
      <ShortcutProvider>
        <Screen title="Here" shortcuts={[{ keys: ['U'], label: 'Upload', run }]} />
        <div role="dialog" data-state="open" />
      </ShortcutProvider>,
    );
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(run).not.toHaveBeenCalled();
  });
});
