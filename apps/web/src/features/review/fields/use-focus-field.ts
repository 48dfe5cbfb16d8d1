// Goes to a field: shows it, brings it into view and gives it the focus.
import { useCallback } from 'react';
import { scrollBehavior } from '../document/use-reveal.ts';
import { useSession } from '../model/review-context.tsx';
import { partOf } from '../model/walk-groups.ts';

export function fieldId(path: string): string {
  return `field:${path}`;
}

/** Frames to wait for a field that an edit or a change of view is only about to show. */
const PATIENCE = 5;

export function useFocusField(): (path: string) => void {
  const { ui } = useSession();
  return useCallback(
    (path) => {
      const part = partOf(path);
      const { inWalk } = ui.get();
      // During "To check" the part may be hidden; from now on it stays.
      ui.set({
        pane: 'fields',
        ...(part === undefined || inWalk.has(part) ? {} : { inWalk: new Set([...inWalk, part]) }),
      });
      focusWhenThere(path, PATIENCE);
    },
    [ui],
  );
}

function focusWhenThere(path: string, patience: number): void {
  const element = document.getElementById(fieldId(path));
  if (element === null || !isShown(element)) {
    if (patience > 0) requestAnimationFrame(() => focusWhenThere(path, patience - 1));
    return;
  }
  element.focus({ preventScroll: true });
  const row = element.closest('[data-row]') ?? element;
  row.scrollIntoView({ block: 'nearest', behavior: scrollBehavior() });
}

function isShown(element: HTMLElement): boolean {
  return !('checkVisibility' in element) || element.checkVisibility();
}
