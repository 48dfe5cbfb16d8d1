// The keys of the review, also listed in the `?` window.
import { useShortcuts } from '../../../app/shortcuts.tsx';
import { useZoom } from '../document/use-zoom.ts';
import { useReviewActions } from '../fields/use-review-actions.ts';
import { useWalk } from '../fields/use-walk.ts';
import { useSession } from '../model/review-context.tsx';
import type { Neighbours } from './use-neighbours.ts';

export function useReviewShortcuts(neighbours: Neighbours): void {
  const { ui, saver } = useSession();
  const zoom = useZoom();
  const actions = useReviewActions();
  const setWalk = useWalk();
  const search = () => ui.set({ pane: 'document', search: ui.get().search ?? { query: '', index: 0 } });
  useShortcuts('Checking values', [
    { keys: ['Enter'], label: 'Confirm or save the value and go to the next' },
    { keys: ['Tab'], label: 'Go to the next value that needs a look' },
    { keys: ['Esc'], label: 'Leave an edit, then the field' },
    { keys: ['↓'], label: 'From a field to what can be done with it' },
    { keys: ['Alt', '1'], label: 'Take the first other reading; 2–9 for the next' },
    { keys: ['V'], label: 'Go to the field that you were at', run: () => void actions.resume() },
    {
      keys: ['C'],
      label: 'Switch between “To check” and “All fields”',
      run: () => setWalk(ui.get().walk === 'all' ? 'check' : 'all'),
    },
    { keys: ['Mod', 'Z'], label: 'Undo', run: saver.undo, whileTyping: true },
    { keys: ['Shift', 'Mod', 'Z'], label: 'Redo', run: saver.redo, whileTyping: true },
    { keys: ['H'], label: 'History', run: () => ui.set({ historyOpen: true }) },
    { keys: ['J'], label: 'Next résumé to check', run: () => neighbours.next?.() },
    { keys: ['K'], label: 'Previous résumé to check', run: () => neighbours.previous?.() },
  ]);
  useShortcuts('Document', [
    { keys: ['/'], label: 'Search in the document', run: search },
    { keys: ['T'], label: 'Pages or text', run: () => ui.set({ view: ui.get().view === 'pages' ? 'text' : 'pages' }) },
    { keys: ['A'], label: 'Use the selected text as…', run: () => ui.get().selection && ui.set({ choosing: true }) },
    { keys: ['+'], label: 'Larger', run: () => zoom(1) },
    { keys: ['-'], label: 'Smaller', run: () => zoom(-1) },
    { keys: ['0'], label: 'Fit the width', run: () => ui.set({ zoom: 'fit' }) },
    { keys: ['Ctrl', 'Wheel'], label: 'Larger or smaller around the pointer' },
  ]);
}
