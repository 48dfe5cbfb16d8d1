// Sends the edits of one résumé, one after the other, and never loses one: what is not saved yet is kept in the browser.
import type { ChangeError, Profile, ProfileChange } from '@vitae/schema';
import {
  type ApplyChanges,
  adopt,
  discardFirst,
  type Edit,
  type EditQueue,
  enqueue,
  keepMine,
  redoLast,
  type ServerState,
  takeTheirs,
  undoLast,
} from './edit-queue.ts';
import { createQueueState, createSendLoop } from './send-loop.ts';

export type SendRequest =
  | { readonly kind: 'change'; readonly changes: readonly ProfileChange[] }
  | { readonly kind: 'restore'; readonly version: number };

export type SendReply =
  | { readonly ok: true; readonly server: ServerState }
  | { readonly ok: false; readonly reason: 'changed' | 'unreachable' | 'refused'; readonly message: string };

export interface SaverPorts {
  /** `key` is the same each time the same edit is sent, so that a repeated request is not a second change. */
  send(request: SendRequest, ifMatch: number, key: string): Promise<SendReply>;
  load(): Promise<ServerState | undefined>;
  apply: ApplyChanges;
  newId(): string;
  now(): string;
  /** Calls back after the time; returns how to cancel it. */
  later(milliseconds: number, call: () => void): () => void;
  kept: KeptEdits;
}

/** Where edits survive a reload until they are saved. */
export interface KeptEdits {
  read(): { version: number; pending: readonly Edit[] } | undefined;
  write(kept: { version: number; pending: readonly Edit[] } | undefined): void;
}

export interface SaverState {
  readonly queue: EditQueue;
  readonly profile: Profile;
}

export interface ProfileSaver {
  getState(): SaverState;
  subscribe(listener: () => void): () => void;
  /** Gives back what is wrong with the changes; when nothing is, they are shown at once and on their way. */
  change(changes: readonly ProfileChange[], label: string): readonly ChangeError[];
  restore(version: number, profile: Profile): void;
  undo(): void;
  redo(): void;
  retry(): void;
  discard(): void;
  resolve(choice: 'mine' | 'theirs'): void;
  /** A newer state that arrived by another way, e.g. after reading again. */
  refresh(server: ServerState): void;
  /**
   * Begins sending what is kept; gives back how to leave. After that waiting edits are still sent, but nothing is tried again: what
   * fails is kept, and sent when the résumé is opened the next time.
   */
  start(): () => void;
}

export function createProfileSaver(server: ServerState, ports: SaverPorts): ProfileSaver {
  const state = createQueueState(server, ports);
  const loop = createSendLoop(state, ports);
  const queue = () => state.get().queue;
  const become = (next: EditQueue, profile?: Profile): void => {
    state.become(next, profile);
    loop.pump();
  };
  const add = (edit: Edit, after: Profile): void =>
    become(enqueue(queue(), { edit, before: state.get().profile, after }), after);
  const named = (label: string) => ({ id: ports.newId(), label, at: ports.now() });
  return {
    getState: state.get,
    subscribe: state.subscribe,
    change(changes, label) {
      const edit: Edit = { kind: 'change', ...named(label), changes };
      const result = ports.apply(state.get().profile, changes, edit.at);
      if (!result.ok) return result.errors;
      add(edit, result.profile);
      return [];
    },
    restore: (version, profile) =>
      add({ kind: 'restore', ...named(`Restore version ${version}`), target: version, profile }, profile),
    undo: () => become(undoLast(queue(), ports.newId(), ports.now())),
    redo: () => become(redoLast(queue(), ports.newId(), ports.now())),
    retry: loop.retry,
    discard: () => become(discardFirst(queue())),
    resolve: (choice) => become(choice === 'mine' ? keepMine(queue()) : takeTheirs(queue())),
    refresh(newer) {
      if (newer.version > queue().server.version && queue().pending.length === 0) become(adopt(queue(), newer));
    },
    start() {
      loop.setLeft(false);
      loop.pump();
      return () => loop.setLeft(true);
    },
  };
}
