// Files that are still to be sent, kept in the browser's database: a closed tab can go on where it was.
export interface KeptFile {
  /** The user who chose it: nobody else on this computer sends it. */
  owner: string;
  batchId: string;
  itemId: string;
  name: string;
  file: Blob;
}

export interface KeptFiles {
  add: (files: readonly KeptFile[]) => Promise<void>;
  of: (owner: string) => Promise<KeptFile[]>;
  remove: (itemIds: readonly string[]) => Promise<void>;
  /** At sign-out: nothing of this person stays in the browser. */
  clear: (owner: string) => Promise<void>;
}

const STORE = 'files';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('vitae-imports', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(STORE, { keyPath: 'itemId' }).createIndex('owner', 'owner');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Works on, without memory, where the browser's database is blocked or full. */
export function createKeptFiles(): KeptFiles {
  let opened: Promise<IDBDatabase> | undefined;
  const database = () => {
    opened ??= openDatabase();
    return opened;
  };
  return {
    add: async (files) => {
      const transaction = (await database()).transaction(STORE, 'readwrite');
      for (const file of files) transaction.objectStore(STORE).put(file);
      await done(transaction);
    },
    of: async (owner) => {
      const transaction = (await database()).transaction(STORE, 'readonly');
      const asked: IDBRequest<KeptFile[]> = transaction.objectStore(STORE).index('owner').getAll(owner);
      await done(transaction);
      return asked.result;
    },
    remove: async (itemIds) => {
      const transaction = (await database()).transaction(STORE, 'readwrite');
      for (const id of itemIds) transaction.objectStore(STORE).delete(id);
      await done(transaction);
    },
    clear: async (owner) => {
      const transaction = (await database()).transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      const asked = store.index('owner').getAllKeys(owner);
      asked.onsuccess = () => {
        for (const key of asked.result) store.delete(key);
      };
      await done(transaction);
    },
  };
}
