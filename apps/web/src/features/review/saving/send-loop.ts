// Sends the edits of a queue one after the other, tries again while the server is away, and stops where a person must decide.
import type { Profile } from '@vitae/schema';
import {
  acknowledge,
  currentProfile,
  type Edit,
  type EditQueue,
  rebase,
  type ServerState,
  startQueue,
  startSending,
  stopWith,
  targetVersion,
} from './edit-queue.ts';
import type { SaverPorts, SaverState, SendReply, SendRequest } from './profile-saver.ts';

/** The queue and the profile that it gives, kept in the browser and told to whoever listens. */
export interface QueueState {
  get(): SaverState;
  /** `profile` where the caller knows it already. */
  become(queue: EditQueue, profile?: Profile): void;
  subscribe(listener: () => void): () => void;
}

export function createQueueState(server: ServerState, ports: SaverPorts): QueueState {
  const kept = ports.kept.read();
  const start = startQueue({ ...server, version: kept?.version ?? server.version }, kept?.pending);
  const listeners = new Set<() => void>();
  let state: SaverState = { queue: start, profile: currentProfile(start, ports.apply) };
  return {
    get: () => state,
    become(queue, profile = currentProfile(queue, ports.apply)) {
      state = { queue, profile };
      const { pending } = queue;
      const waiting = pending.map((edit) => withVersion(queue, edit));
      ports.kept.write(waiting.length === 0 ? undefined : { version: queue.server.version, pending: waiting });
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export interface SendLoop {
  /** Sends what waits, unless it is being sent or a person must decide first. */
  pump(): void;
  retry(): void;
  /** After leaving nothing is tried again by itself. */
  setLeft(left: boolean): void;
}

/** Milliseconds. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

export function createSendLoop(state: QueueState, ports: SaverPorts): SendLoop {
  let wait = FIRST_WAIT;
  let cancelWait: (() => void) | undefined;
  let left = false;
  const queue = (): EditQueue => state.get().queue;
  const tryLater = (message: string): void => {
    // Still `sending`, because the request may have arrived although its answer did not.
    state.become({ ...stopWith(queue(), { kind: 'offline', message }), sending: true });
    if (!left) cancelWait = ports.later(wait, retry);
    wait = Math.min(LONGEST_WAIT, wait * 2);
  };
  const pump = async (): Promise<void> => {
    const [edit] = queue().pending;
    if (edit === undefined || queue().sending || isWaitingForPerson(queue())) return;
    cancelWait?.();
    const request = requestFor(queue(), edit);
    if (request === undefined) {
      state.become(stopWith(queue(), { kind: 'refused', message: VERSION_UNKNOWN }));
      return;
    }
    state.become(startSending(queue()));
    const reply = await ports.send(request, queue().server.version, edit.id);
    if (reply.ok) wait = FIRST_WAIT;
    const settled = await settle(queue(), reply, ports);
    if (settled === undefined) tryLater(reply.ok ? '' : reply.message);
    else state.become(settled);
    void pump();
  };
  function retry(): void {
    cancelWait?.();
    state.become(stopWith(queue(), undefined));
    void pump();
  }
  return {
    pump: () => void pump(),
    retry,
    setLeft(next) {
      left = next;
      if (left) cancelWait?.();
    },
  };
}

/** The queue after an answer; undefined when nothing is known and it must be tried again. */
async function settle(queue: EditQueue, reply: SendReply, ports: SaverPorts): Promise<EditQueue | undefined> {
  if (reply.ok) return acknowledge(queue, reply.server);
  if (reply.reason === 'refused') return stopWith(queue, { kind: 'refused', message: reply.message });
  if (reply.reason === 'unreachable') return undefined;
  const theirs = await ports.load();
  return theirs === undefined ? undefined : rebase(stopWith(queue, undefined), theirs);
}

const VERSION_UNKNOWN = 'The version to go back to is not known any more.';

function requestFor(queue: EditQueue, edit: Edit): SendRequest | undefined {
  if (edit.kind === 'change') return { kind: 'change', changes: edit.changes };
  const version = targetVersion(queue, edit);
  return version === undefined ? undefined : { kind: 'restore', version };
}

/** After a reload nobody knows which versions lay around an edit, so a restore is kept with its number where it is known. */
function withVersion(queue: EditQueue, edit: Edit): Edit {
  if (edit.kind === 'change') return edit;
  return { ...edit, target: targetVersion(queue, edit) ?? edit.target };
}

function isWaitingForPerson({ trouble }: EditQueue): boolean {
  return trouble?.kind === 'conflict' || trouble?.kind === 'refused';
}
