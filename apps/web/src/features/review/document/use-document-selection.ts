// Follows what is selected in the document, and tells the menu where it ends, once the person lets go.
import { useEffect } from 'react';
import { snapToWords, trimRange } from '../model/places-of-range.ts';
import { useDocumentText, useSession } from '../model/review-context.tsx';
import type { DocumentSelection } from '../model/review-store.ts';
import { selectedRange } from './selected-range.ts';

export function useDocumentSelection(pane: { readonly current: HTMLElement | null }): void {
  const { ui } = useSession();
  const text = useDocumentText()?.text;
  useEffect(() => {
    let pressed = false;
    const read = () => {
      const root = pane.current;
      if (pressed || root === null || text === undefined || isInMenu()) return;
      ui.set({ selection: readSelection(root, text) });
    };
    const press = () => {
      pressed = true;
    };
    const release = () => {
      pressed = false;
      // The browser collapses a selection that is clicked away only after this event.
      setTimeout(read);
    };
    const root = pane.current;
    root?.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    document.addEventListener('selectionchange', read);
    return () => {
      root?.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
      document.removeEventListener('selectionchange', read);
    };
  }, [pane, ui, text]);
}

/** While the menu is open its search box holds the browser's selection; the document's stays as it was. */
function isInMenu(): boolean {
  return document.activeElement?.closest('[data-use-as]') != null;
}

function readSelection(root: HTMLElement, text: string): DocumentSelection | undefined {
  const selection = document.getSelection();
  const selected = selectedRange(root, selection);
  const trimmed = selected && trimRange(text, selected.start, selected.end);
  if (trimmed === undefined || selection === null) return undefined;
  const range = snapToWords(text, trimmed.start, trimmed.end);
  const boxes = [...selection.getRangeAt(0).getClientRects()].filter((box) => box.width > 0);
  const last = boxes.at(-1) ?? selection.getRangeAt(0).getBoundingClientRect();
  return { ...range, anchor: { x: last.right, top: last.top, bottom: last.bottom } };
}
