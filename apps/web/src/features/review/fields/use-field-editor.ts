// What all inline editors share: the draft, saving it on Enter and on leaving, Escape, and the way to the next field.
import { type KeyboardEvent, useRef, useState } from 'react';
import { showValue } from '../model/field-text.ts';
import { useSession } from '../model/review-context.tsx';
import type { ReviewField } from '../model/review-fields.ts';
import { needsPerson } from '../model/walk-order.ts';
import { fieldId } from './use-focus-field.ts';
import { useReviewActions } from './use-review-actions.ts';

export interface FieldEditor {
  readonly id: string;
  readonly text: string;
  readonly dirty: boolean;
  readonly error: string | undefined;
  type(text: string): void;
  /** Saves the draft, if there is one; false when it can't be taken. With `text`, that. */
  commit(text?: string): boolean;
  onFocus(): void;
  onBlur(): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

export function useFieldEditor(field: ReviewField): FieldEditor {
  const { ui } = useSession();
  const actions = useReviewActions();
  const { draft, newest, error, become } = useDraft();
  const shown = field.value === undefined ? '' : showValue(field.slot.kind, field.value.value);
  const commit = (text = newest.current): boolean => {
    if (text === undefined || text.trim() === shown) {
      become(undefined);
      return true;
    }
    if (text.trim() === '') actions.clear(field);
    const problem = text.trim() === '' ? undefined : actions.set(field, text);
    become(problem === undefined ? undefined : text, problem);
    return problem === undefined;
  };
  const accept = (): void => {
    const unchanged = newest.current === undefined || newest.current.trim() === shown;
    if (!commit()) return;
    if (unchanged && needsPerson(field.state)) actions.confirm([field]);
    if (!actions.go(field.path, 1, ui.get().walk === 'check')) ui.set({ said: 'That was the last field.' });
  };
  return {
    id: fieldId(field.path),
    text: draft ?? shown,
    dirty: draft !== undefined,
    error,
    type: (text) => become(text, undefined),
    commit,
    onFocus: () => ui.set({ active: field.path, pointed: [], reveal: { places: field.value?.places ?? [] } }),
    onBlur: () => {
      commit();
    },
    onKeyDown(event) {
      const cancel = () => become(undefined);
      onFieldKey(event, field, { accept, cancel, dirty: draft !== undefined, actions, walk: ui.get().walk });
    },
  };
}

function useDraft() {
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  // Leaving the field after Enter or Escape must not save once more, and state is only new at the next render.
  const newest = useRef<string | undefined>(undefined);
  const become = (text: string | undefined, problem?: string) => {
    newest.current = text;
    setDraft(text);
    setError(problem);
  };
  return { draft, newest, error, become };
}

interface KeyContext {
  accept(): void;
  cancel(): void;
  dirty: boolean;
  actions: ReturnType<typeof useReviewActions>;
  walk: 'check' | 'all';
}

function onFieldKey(event: KeyboardEvent<HTMLElement>, field: ReviewField, context: KeyContext): void {
  if (event.nativeEvent.isComposing) return;
  // While there is a draft, undo means the typing, which is the browser's business.
  if (context.dirty && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') event.stopPropagation();
  const handled = handleKey(event, field, context);
  if (handled) event.preventDefault();
}

function handleKey(event: KeyboardEvent<HTMLElement>, field: ReviewField, context: KeyContext): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey && field.slot.long) return false;
      context.accept();
      return true;
    case 'Escape':
      if (context.dirty) context.cancel();
      else event.currentTarget.blur();
      return true;
    case 'Tab':
      return plain && context.walk === 'check' && context.actions.go(field.path, event.shiftKey ? -1 : 1);
    case 'ArrowDown':
      return plain && isAtEnd(event.currentTarget) && focusActions(event.currentTarget);
    default:
      return (
        event.altKey && /^Digit[1-9]$/.test(event.code) && takeAlternative(field, Number(event.code.at(-1)), context)
      );
  }
}

function takeAlternative(field: ReviewField, number: number, { actions }: KeyContext): boolean {
  const choice = field.value?.alternatives?.[number - 1];
  if (choice === undefined) return false;
  return actions.set(field, String(choice.value), choice) === undefined;
}

/** In text of several lines the arrow belongs to the caret until it can't go further. */
function isAtEnd(element: HTMLElement): boolean {
  if (element instanceof HTMLSelectElement) return false;
  return !(element instanceof HTMLTextAreaElement) || !element.value.includes('\n', element.selectionEnd);
}

function focusActions(element: HTMLElement): boolean {
  const button = element.closest('[data-row]')?.querySelector<HTMLElement>('[data-field-actions] button');
  button?.focus();
  return button != null;
}
