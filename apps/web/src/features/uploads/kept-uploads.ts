// Files on their way from the upload tray, kept until the server has them: a tab that was closed is gone on with by the next one.
import { createKeptRecords } from '../../app/kept-records.ts';
import type { Upload } from './upload.ts';

interface KeptRecord extends Pick<Upload, 'id' | 'name' | 'size' | 'source'> {
  owner: string;
  /** Which tab sends it, as long as that is open. */
  tab: string;
  /** Undefined where the browser had no room for it. */
  file: File | undefined;
}

export type KeptUpload = Pick<KeptRecord, 'id' | 'name' | 'size' | 'source' | 'file'>;

/** Works on, without memory, where the browser's database is blocked. */
export interface KeptUploads {
  add: (uploads: readonly KeptUpload[]) => void;
  remove: (ids: readonly string[]) => void;
  /** What this tab had before a reload, and what tabs had that are closed now; from here on it is this tab's. */
  takeOver: () => Promise<KeptUpload[]>;
  /** At sign-out. */
  clear: () => Promise<void>;
}

const TAB_KEY = 'vitae.tab';
const lockOf = (tab: string) => `vitae-uploads ${tab}`;

export function createKeptUploads(owner: string, createId: () => string): KeptUploads {
  const records = createKeptRecords<KeptRecord>('vitae-uploads', 'id');
  const tab = nameTab(createId);
  // One after the other, so that a file is not kept after it was through.
  let last: Promise<unknown> = tab;
  const then = (work: () => Promise<unknown>) => {
    last = last.then(work).catch(() => undefined);
  };
  const keep = async (uploads: readonly KeptUpload[]) => {
    const mine = { owner, tab: await tab };
    for (const { id, name, size, source, file } of uploads) {
      const record = { ...mine, id, name, size, source, file };
      await records.add([record]).catch(() => records.add([{ ...record, file: undefined }]));
    }
  };
  return {
    add: (uploads) => then(() => keep(uploads)),
    remove: (ids) => then(() => records.remove(ids)),
    takeOver: async () => {
      const [own, open] = [await tab, await openTabs()];
      const left = (await records.of(owner)).filter((record) => record.tab === own || !open.has(lockOf(record.tab)));
      then(() => keep(left));
      return left;
    },
    clear: () => records.clear(owner),
  };
}

/** The same over a reload, and another one for each tab, also for one that was made as a copy. */
async function nameTab(createId: () => string): Promise<string> {
  let name: string | null = null;
  try {
    name = sessionStorage.getItem(TAB_KEY);
  } catch {
    // Without storage every load of the page is a tab of its own.
  }
  if (name === null || !(await holdWhileOpen(name))) {
    name = createId();
    await holdWhileOpen(name);
  }
  try {
    sessionStorage.setItem(TAB_KEY, name);
  } catch {
    // As above.
  }
  return name;
}

/** Typed as always there; browsers leave locks out where the connection is not secure. */
const locks = (): LockManager | undefined => navigator.locks;

/** False when another tab holds it. */
function holdWhileOpen(tab: string): Promise<boolean> {
  const manager = locks();
  if (manager === undefined) return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    const forever = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => {});
    };
    manager.request(lockOf(tab), { ifAvailable: true }, forever).catch(reject);
  });
}

/** Without locks none is known to be open: then a file may go out from two tabs, which the server takes once. */
async function openTabs(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
}
