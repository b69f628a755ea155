import type { Desk } from '@/lib/desk/desk';
import { newId } from '@/lib/domain/new-id';
import { logReply } from './log-reply';

/** People of the stand-in's timeline who get a history. */
const KNOWN = ['misaki_latte', 'yoru_no_pan', 'hikari_no_ie'];
const OTHERS = 20_000;
const BATCH = 5_000;
const MINUTE = 60_000;

type Row = Record<string, unknown> & { id: string };

/**
 * A log of `count` entries: some by the code that logs, one for each known person, the others as copies of those rows
 * under other authors, written straight into the database, because logging 100,000 one by one takes minutes.
 */
export async function fillLog(desk: Desk, count: number): Promise<void> {
  const originals: string[] = [];
  for (const handle of KNOWN) {
    const entry = await logReply(desk, { handle, text: 'ご不便をおかけしております。' });
    originals.push(entry.id);
  }
  const db = await openRaw();
  const rows = await readRows(db, originals);
  for (let start = 0; start < count; start += BATCH) {
    const batch: Row[] = [];
    for (let index = start; index < Math.min(count, start + BATCH); index++) batch.push(copy(rows, index));
    await putRows(db, batch);
  }
  db.close();
}

/** Every 500th copy stays with the known person, so that each has a history of a page or two. */
function copy(rows: readonly Row[], index: number): Row {
  const row = rows[index % rows.length];
  if (row === undefined) throw new Error('nothing to copy');
  const occurredAt = new Date(Date.UTC(2026, 9, 1) - index * MINUTE).toISOString();
  const other = index % 500 < 3 ? {} : { authorId: otherAuthor(index), contactOf: otherAuthor(index) };
  return { ...row, id: newId(), occurredAt, createdAt: occurredAt, ...other };
}

function otherAuthor(index: number): string {
  return `018f0000-0000-7000-8000-${String(index % OTHERS).padStart(12, '0')}`;
}

function openRaw(): Promise<IDBDatabase> {
  return settle(indexedDB.open('yorisoi'));
}

async function readRows(db: IDBDatabase, ids: readonly string[]): Promise<Row[]> {
  const store = db.transaction('interactions').objectStore('interactions');
  return (await Promise.all(ids.map((id) => settle(store.get(id))))) as Row[];
}

function putRows(db: IDBDatabase, rows: readonly Row[]): Promise<void> {
  const transaction = db.transaction('interactions', 'readwrite');
  for (const row of rows) transaction.objectStore('interactions').put(row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
