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
  const within = async <R>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => R): Promise<R> => {
    opened ??= openDatabase(name, key);
    const transaction = (await opened).transaction(STORE, mode);
    const result = work(transaction.objectStore(STORE));
    await done(transaction);
    return result;
  };
  return {
    add: (records) =>
      within('readwrite', (store) => {
        for (const record of records) store.put(record);
      }),
    of: async (owner) => {
      const asked = await within('readonly', (store): IDBRequest<T[]> => store.index('owner').getAll(owner));
      return asked.result;
    },
    remove: (keys) =>
      within('readwrite', (store) => {
        for (const each of keys) store.delete(each);
      }),
    clear: (owner) =>
      within('readwrite', (store) => {
        const asked = store.index('owner').getAllKeys(owner);
        asked.onsuccess = () => {
          for (const found of asked.result) store.delete(found);
        };
      }),
  };
}
