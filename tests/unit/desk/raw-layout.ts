interface IndexLayout {
  name: string;
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

/** A database as the browser holds it, without Dexie: layout and rows. */
export interface Snapshot {
  nativeVersion: number;
  stores: { name: string; keyPath: string | string[] | null; indexes: IndexLayout[]; rows: unknown[] }[];
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads everything; closes the connection. */
export async function takeSnapshot(database: IDBDatabase): Promise<Snapshot> {
  const stores: Snapshot['stores'] = [];
  for (const name of [...database.objectStoreNames].sort()) {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    stores.push({ name, keyPath: store.keyPath, indexes, rows: await settled(store.getAll()) });
  }
  const snapshot = { nativeVersion: database.version, stores };
  database.close();
  return snapshot;
}

/** Makes a database exactly like the snapshot. */
export async function restoreSnapshot(factory: IDBFactory, name: string, snapshot: Snapshot): Promise<void> {
  const request = factory.open(name, snapshot.nativeVersion);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of snapshot.stores) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const { name, keyPath, unique, multiEntry } of indexes) {
        store.createIndex(name, keyPath, { unique, multiEntry });
      }
      for (const row of rows) store.put(row);
    }
  };
  (await settled(request)).close();
}
