// Records that outlive a closed tab, in the browser's own database; files may be among their values.
export interface KeptRecords<T> {
  /** Puts those with a known key in place of what was there. */
  add: (records: readonly T[]) => Promise<void>;
  of: (owner: string) => Promise<T[]>;
  remove: (keys: readonly string[]) => Promise<void>;
  /** At sign-out: nothing of this person stays in the browser. */
  clear: (owner: string) => Promise<void>;
}

const STORE = 'files';

function openDatabase(name: string, key: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(STORE, { keyPath: key }).createIndex('owner', 'owner');
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

/** Every call rejects where the browser's database is blocked, and `add` where it is full. */
export function createKeptRecords<T extends { readonly owner: string }>(
  name: string,
  key: keyof T & string,
): KeptRecords<T> {
  let opened: Promise<IDBDatabase> | undefined;
  const begin = async (mode: IDBTransactionMode) => {
    opened ??= openDatabase(name, key);
    return (await opened).transaction(STORE, mode);
  };
  return {
    add: async (records) => {
      const transaction = await begin('readwrite');
      for (const record of records) transaction.objectStore(STORE).put(record);
      await done(transaction);
    },
    of: async (owner) => {
      const transaction = await begin('readonly');
      const asked: IDBRequest<T[]> = transaction.objectStore(STORE).index('owner').getAll(owner);
      await done(transaction);
      return asked.result;
    },
    remove: async (keys) => {
      const transaction = await begin('readwrite');
      for (const each of keys) transaction.objectStore(STORE).delete(each);
      await done(transaction);
    },
    clear: async (owner) => {
      const transaction = await begin('readwrite');
      const store = transaction.objectStore(STORE);
      const asked = store.index('owner').getAllKeys(owner);
      asked.onsuccess = () => {
        for (const found of asked.result) store.delete(found);
      };
      await done(transaction);
    },
  };
}
