// The rows of the upload tray: what is shown, and what is remembered over a reload.
import { isOnItsWay, type Upload, type UploadState } from './upload.ts';

export interface UploadMemory {
  load: () => Upload[];
  save: (uploads: readonly Upload[]) => void;
}

export interface UploadList {
  all: () => readonly Upload[];
  subscribe: (listener: () => void) => () => void;
  replace: (uploads: readonly Upload[]) => void;
  setState: (id: string, state: UploadState) => void;
}

/** Rows that were on their way when the page was left come back as lost. */
export function createUploadList(memory: UploadMemory): UploadList {
  const listeners = new Set<() => void>();
  let uploads: readonly Upload[] = memory
    .load()
    .map((upload) => (isOnItsWay(upload) ? { ...upload, state: { kind: 'lost' } } : upload));

  function publish(next: readonly Upload[], keep: boolean): void {
    uploads = next;
    if (keep) memory.save(uploads);
    for (const listener of listeners) listener();
  }

  return {
    all: () => uploads,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replace: (next) => publish(next, true),
    setState: (id, state) => {
      const next = uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload));
      // Progress is not worth a write to storage at each step.
      publish(next, state.kind !== 'sending' || state.fraction === 0);
    },
  };
}
