// Sends the edits of one résumé, one after the other, and never loses one: what is not saved yet is kept in the browser.
import type { ChangeError, Profile, ProfileChange } from '@vitae/schema';
import {
  type ApplyChanges,
  acknowledge,
  adopt,
  currentProfile,
  discardFirst,
  type Edit,
  type EditQueue,
  enqueue,
  keepMine,
  rebase,
  redoLast,
  type ServerState,
  startQueue,
  startSending,
  stopWith,
  takeTheirs,
  targetVersion,
  undoLast,
} from './edit-queue.ts';

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

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

export function createProfileSaver(server: ServerState, ports: SaverPorts): ProfileSaver {
  const kept = ports.kept.read();
  const listeners = new Set<() => void>();
  const start = startQueue({ ...server, version: kept?.version ?? server.version }, kept?.pending);
  let state: SaverState = { queue: start, profile: currentProfile(start, ports.apply) };
  let wait = FIRST_WAIT;
  let cancelWait: (() => void) | undefined;
  let left = false;

  function become(queue: EditQueue, profile = currentProfile(queue, ports.apply)): void {
    state = { queue, profile };
    const { pending } = queue;
    ports.kept.write(pending.length === 0 ? undefined : { version: queue.server.version, pending });
    for (const listener of listeners) listener();
  }

  async function pump(): Promise<void> {
    const [edit] = state.queue.pending;
    if (edit === undefined || state.queue.sending || isWaitingForPerson(state.queue)) return;
    cancelWait?.();
    const request = requestFor(state.queue, edit);
    if (request === undefined) {
      become(stopWith(state.queue, { kind: 'refused', message: 'The version to go back to is not known any more.' }));
      return;
    }
    become(startSending(state.queue));
    await settle(await ports.send(request, state.queue.server.version, edit.id));
    void pump();
  }

  async function settle(reply: SendReply): Promise<void> {
    if (reply.ok) {
      wait = FIRST_WAIT;
      become(acknowledge(state.queue, reply.server));
    } else if (reply.reason === 'changed') await meetOthers(reply.message);
    else if (reply.reason === 'refused') become(stopWith(state.queue, { kind: 'refused', message: reply.message }));
    else tryLater(reply.message);
  }

  async function meetOthers(message: string): Promise<void> {
    const theirs = await ports.load();
    if (theirs === undefined) tryLater(message);
    else become(rebase(stopWith(state.queue, undefined), theirs));
  }

  function tryLater(message: string): void {
    // Still `sending`, because the request may have arrived although its answer did not.
    become({ ...stopWith(state.queue, { kind: 'offline', message }), sending: true });
    if (!left) cancelWait = ports.later(wait, () => retry());
    wait = Math.min(LONGEST_WAIT, wait * 2);
  }

  function retry(): void {
    cancelWait?.();
    become(stopWith(state.queue, undefined));
    void pump();
  }

  function then(queue: EditQueue, profile?: Profile): void {
    become(queue, profile);
    void pump();
  }

  const saver: ProfileSaver = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(changes, label) {
      const edit: Edit = { kind: 'change', id: ports.newId(), label, at: ports.now(), changes };
      const result = ports.apply(state.profile, changes, edit.at);
      if (!result.ok) return result.errors;
      then(enqueue(state.queue, { edit, before: state.profile, after: result.profile }), result.profile);
      return [];
    },
    restore(version, profile) {
      const label = `Restore version ${version}`;
      const edit: Edit = { kind: 'restore', id: ports.newId(), label, at: ports.now(), target: version, profile };
      then(enqueue(state.queue, { edit, before: state.profile, after: profile }), profile);
    },
    undo: () => then(undoLast(state.queue, ports.newId(), ports.now())),
    redo: () => then(redoLast(state.queue, ports.newId(), ports.now())),
    retry,
    discard: () => then(discardFirst(state.queue)),
    resolve: (choice) => then(choice === 'mine' ? keepMine(state.queue) : takeTheirs(state.queue)),
    refresh(newer) {
      if (newer.version > state.queue.server.version && state.queue.pending.length === 0)
        become(adopt(state.queue, newer));
    },
    start() {
      left = false;
      void pump();
      return () => {
        left = true;
        cancelWait?.();
      };
    },
  };
  return saver;
}

function isWaitingForPerson({ trouble }: EditQueue): boolean {
  return trouble?.kind === 'conflict' || trouble?.kind === 'refused';
}

function requestFor(queue: EditQueue, edit: Edit): SendRequest | undefined {
  if (edit.kind === 'change') return { kind: 'change', changes: edit.changes };
  const version = targetVersion(queue, edit);
  return version === undefined ? undefined : { kind: 'restore', version };
}
