// Which keys work now: every mounted screen adds its own, the newest first.
import { matchesKeys } from './match-keys.ts';

export interface Shortcut {
  /** As shown and as pressed: `['?']`, `['Shift', 'Z']`, `['Mod', 'K']`; `Mod` is Ctrl, or ⌘ on a Mac. */
  keys: string[];
  label: string;
  /** Absent: only listed in the help, because the keys are handled elsewhere, e.g. arrow keys in a list. */
  run?: (event: KeyboardEvent) => void;
  /** Also while a text control has the focus. Only for keys with Mod, or Esc. */
  whileTyping?: boolean;
}

export interface ShortcutGroup {
  title: string;
  shortcuts: () => readonly Shortcut[];
}

export interface ShortcutRegistry {
  /** Gives back what takes the group away again. */
  register: (group: ShortcutGroup) => () => void;
  groups: () => readonly ShortcutGroup[];
  /** Runs what the key press means on this screen, if anything. */
  handle: (event: KeyboardEvent, singleKeys: boolean) => void;
}

const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'file', 'range'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** A key without a modifier, which WCAG 2.1.4 wants to be able to switch off. */
function isSingleKey({ keys }: Shortcut): boolean {
  return !keys.includes('Mod') && !keys.includes('Alt') && keys.at(-1)?.length === 1;
}

export function createShortcutRegistry(): ShortcutRegistry {
  let groups: ShortcutGroup[] = [];

  function find(event: KeyboardEvent, singleKeys: boolean): Shortcut | undefined {
    const typing = isTyping(event.target);
    return groups
      .toReversed()
      .flatMap((group) => group.shortcuts())
      .filter((shortcut) => shortcut.run !== undefined && (!typing || shortcut.whileTyping))
      .filter((shortcut) => singleKeys || !isSingleKey(shortcut))
      .find((shortcut) => matchesKeys(shortcut.keys, event));
  }

  return {
    register: (group) => {
      groups = [...groups, group];
      return () => {
        groups = groups.filter((other) => other !== group);
      };
    },
    groups: () => groups,
    handle: (event, singleKeys) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (
        document.querySelector(
          '[role="dialog"][aria-modal],[role="dialog"][data-state="open"],[role="alertdialog"],[role="menu"]',
        )
      )
        return;
      const shortcut = find(event, singleKeys);
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut.run?.(event);
    },
  };
}
