// What the person is looking at: a small store outside React's tree, so that moving the pointer renders only what lights up.
import type { Place } from '@vitae/schema';
import { useSyncExternalStore } from 'react';
import type { Zoom } from './page-layout.ts';
import type { WalkMode } from './walk-order.ts';

export interface Store<T> {
  get(): T;
  set(change: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const next = { ...state, ...change };
      if (Object.entries(change).every(([key, value]) => Object.is(Reflect.get(state, key), value))) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T, S>(store: Store<T>, select: (state: T) => S): S {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Text of the document that is selected. `anchor` is where its end stands in the window, for the menu. */
export interface DocumentSelection {
  readonly start: number;
  readonly end: number;
  readonly anchor: { readonly x: number; readonly top: number; readonly bottom: number };
}

export interface ReviewUi {
  /** Path of the field that has the focus, or had it last. */
  readonly active: string | undefined;
  /** Path of the field under the pointer, in the document or among the fields. */
  readonly hovered: string | undefined;
  readonly walk: WalkMode;
  readonly view: 'pages' | 'text';
  readonly zoom: Zoom;
  /** Phone: which of the two is shown. */
  readonly pane: 'document' | 'fields';
  /** Paths of empty slots that are shown because the person wants to fill them. */
  readonly drafted: ReadonlySet<string>;
  /** With `walk: 'check'`: what had something to check when the walk began, so that nothing jumps away when it is done. */
  readonly inWalk: ReadonlySet<string>;
  /** A new object each time that the document is asked to bring places into view. */
  readonly reveal: { readonly places: readonly Place[] } | undefined;
  /** Places that a warning points at. */
  readonly pointed: readonly Place[];
  readonly selection: DocumentSelection | undefined;
  /** The menu that puts the selected text into a field is open. */
  readonly choosing: boolean;
  readonly search: { readonly query: string; readonly index: number } | undefined;
  /** The page that fills most of the view. */
  readonly page: number;
  /** CSS pixels that the pages have. */
  readonly paneWidth: number;
  readonly historyOpen: boolean;
  /** Said to screen readers. */
  readonly said: string;
}

export type ReviewUiStore = Store<ReviewUi>;

const NOTHING: readonly Place[] = [];

export function createReviewUi(initial: Partial<ReviewUi>): ReviewUiStore {
  return createStore<ReviewUi>({
    active: undefined,
    hovered: undefined,
    walk: 'all',
    view: 'pages',
    zoom: 'fit',
    pane: 'fields',
    drafted: new Set(),
    inWalk: new Set(),
    reveal: undefined,
    pointed: NOTHING,
    selection: undefined,
    choosing: false,
    search: undefined,
    page: 1,
    paneWidth: 0,
    historyOpen: false,
    said: '',
    ...initial,
  });
}
