// The files that this browser sends, a few at a time.
import { deliverUpload, type OnAccepted } from './deliver-upload.ts';
import type { KeptUpload, KeptUploads } from './kept-uploads.ts';
import { createLostUploads } from './lost-uploads.ts';
import type { SendFile } from './send-file.ts';
import { isOnItsWay, type Upload, type UploadSource, type UploadState } from './upload.ts';
import { createUploadList, type UploadMemory } from './upload-list.ts';

/** More would only share the same line, and browsers open six connections to a server at most. */
const PARALLEL = 3;

export interface UploadQueueParts {
  send: SendFile;
  memory: UploadMemory;
  kept: Pick<KeptUploads, 'add' | 'remove'>;
  createId: () => string;
  /** Resolves after so many seconds. */
  pause: (seconds: number) => Promise<void>;
  onAccepted: OnAccepted;
}

export interface UploadQueue {
  uploads: () => readonly Upload[];
  subscribe: (listener: () => void) => () => void;
  /** Files larger than `maxBytes` are refused here, so that nobody waits for nothing. */
  add: (files: readonly File[], source: UploadSource, maxBytes: number) => void;
  /** Goes on with what was left by a reload or a closed tab; says of files that are gone that they are missing. */
  resume: (left: readonly KeptUpload[]) => void;
  cancel: (id: string) => void;
  sendAgain: (id: string) => void;
  /** Takes rows off the list that nothing happens to any more. */
  dismiss: (ids: readonly string[]) => void;
  /** Stops and forgets everything, e.g. at sign-out. */
  clear: () => void;
}

function refuseTooLarge(maxBytes: number): UploadState {
  const most = Math.round(maxBytes / 1024 / 1024);
  return { kind: 'refused', message: `The file is larger than ${most} MB, which is the most here.`, again: false };
}

export function createUploadQueue(parts: UploadQueueParts): UploadQueue {
  const list = createUploadList(parts.memory);
  const files = new Map<string, File>();
  const running = new Map<string, AbortController>();
  /** What went out before, perhaps to its end. */
  const sent = new Set<string>();

  const keep = (uploads: readonly Upload[]) =>
    parts.kept.add(uploads.map(({ id, name, size, source }) => ({ id, name, size, source, file: files.get(id) })));

  async function run(upload: Upload, file: File): Promise<void> {
    const controller = new AbortController();
    running.set(upload.id, controller);
    // A row that was cancelled and sent again meanwhile belongs to its new run.
    const isMine = () => running.get(upload.id) === controller;
    const onState = (state: UploadState) => {
      if (isMine()) list.setState(upload.id, state);
    };
    const sentBefore = sent.has(upload.id);
    sent.add(upload.id);
    const end = await deliverUpload(upload, file, { ...parts, onState, sentBefore, signal: controller.signal });
    if (!isMine()) return;
    running.delete(upload.id);
    if (end.kind === 'accepted') files.delete(upload.id);
    if (end.kind !== 'refused' || !end.again) parts.kept.remove([upload.id]);
    list.setState(upload.id, end);
    startNext();
  }

  function startNext(): void {
    for (const upload of list.all().toReversed()) {
      if (running.size >= PARALLEL) return;
      const file = files.get(upload.id);
      if (upload.state.kind === 'waiting' && file !== undefined && !running.has(upload.id)) void run(upload, file);
    }
  }

  function add(added: readonly File[], source: UploadSource, maxBytes: number): void {
    const lostIdOf = createLostUploads(list.all());
    const found = new Set<string>();
    const rows = added.map((file): Upload => {
      const fits = file.size <= maxBytes;
      const state: UploadState = fits ? { kind: 'waiting' } : refuseTooLarge(maxBytes);
      const lostId = lostIdOf(file);
      if (lostId !== undefined) found.add(lostId);
      return { id: lostId ?? parts.createId(), name: file.name, size: file.size, source, state };
    });
    for (const [index, row] of rows.entries()) {
      const file = added[index];
      if (row.state.kind === 'waiting' && file !== undefined) files.set(row.id, file);
    }
    for (const id of found) sent.add(id);
    parts.kept.remove([...found]);
    list.replace([...rows.toReversed(), ...list.all().filter(({ id }) => !found.has(id))]);
    keep(rows.filter(({ state }) => state.kind === 'waiting'));
    startNext();
  }

  function resume(left: readonly KeptUpload[]): void {
    const stateOf = new Map(list.all().map(({ id, state }) => [id, state.kind]));
    // One that is moving was chosen while the browser's database was asked.
    const open = left.filter(({ id }) => ['refused', 'lost', undefined].includes(stateOf.get(id)));
    parts.kept.remove(left.flatMap(({ id }) => (stateOf.get(id) === 'accepted' ? id : [])));
    const rows = open.map(({ id, name, size, source, file }): Upload => {
      if (file !== undefined) files.set(id, file);
      sent.add(id);
      return { id, name, size, source, state: { kind: file === undefined ? 'lost' : 'waiting' } };
    });
    const found = new Map(rows.map((row) => [row.id, row]));
    const fresh = rows.filter(({ id }) => !stateOf.has(id));
    list.replace([...fresh, ...list.all().map((upload) => found.get(upload.id) ?? upload)]);
    startNext();
  }

  function stop(ids: Iterable<string>): void {
    for (const id of [...ids]) {
      const controller = running.get(id);
      running.delete(id);
      controller?.abort();
    }
  }

  return {
    uploads: list.all,
    subscribe: list.subscribe,
    add,
    resume,
    cancel: (id) => {
      stop([id]);
      parts.kept.remove([id]);
      list.setState(id, { kind: 'cancelled' });
      startNext();
    },
    sendAgain: (id) => {
      list.setState(id, files.has(id) ? { kind: 'waiting' } : { kind: 'lost' });
      keep(list.all().filter((upload) => upload.id === id));
      startNext();
    },
    dismiss: (ids) => {
      const gone = new Set(ids);
      const kept = list.all().filter((upload) => !gone.has(upload.id) || isOnItsWay(upload));
      const dropped = ids.filter((id) => !kept.some((upload) => upload.id === id));
      for (const id of dropped) files.delete(id);
      parts.kept.remove(dropped);
      list.replace(kept);
    },
    clear: () => {
      stop(running.keys());
      files.clear();
      list.replace([]);
    },
  };
}
