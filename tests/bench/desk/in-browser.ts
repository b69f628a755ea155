import { DeskDatabase } from '@/lib/desk/database';
import { openDesk } from '@/lib/desk/open';
import type { DeskPorts } from '@/lib/desk/ports';
import type { StoredAuthor, StoredInteraction } from '@/lib/desk/rows';
import type { Case } from '@/lib/domain/case';
import { newId } from '@/lib/domain/new-id';
import type { Post } from '@/lib/domain/post';
import { exportLog } from '@/lib/exchange/csv/export-log';
import { toBlob } from '@/lib/exchange/csv/write';

/** What one run in a page found. Times in milliseconds, memory in bytes. */
export interface DeskFigures {
  entries: number;
  history: number[];
  summarise: number[];
  log: number[];
  csvBytes: number;
  csvMs: number;
  /** The same rows read and thrown away. */
  streamMs: number;
  /** From the cancel to the end of the export. */
  cancelMs: number;
  /** The log page's first fifty rows; its count, which comes after them. */
  firstPage: number[];
  count: number[];
  /** Highest reading during each half of the export. */
  heapFirstHalf: number;
  heapSecondHalf: number;
}

declare global {
  interface Window {
    benchDesk(entries: number): Promise<DeskFigures>;
    gc?: () => void;
  }
  interface Performance {
    memory: { usedJSHeapSize: number };
  }
}

const BATCH = 5_000;
const ENTRIES_PER_AUTHOR = 20;
const STAMP = {
  v: 1 as const,
  createdBy: 'agent',
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: 'agent',
  deletedAt: null,
};

const ports: DeskPorts = {
  databaseName: 'bench',
  now: () => new Date(),
  newId,
  notify: async () => {},
  canary: { read: async () => null, write: async () => {} },
  latch: { read: async () => null, write: async () => {}, subscribe: () => {} },
  freeSpace: async () => null,
  writeLimitMs: 10_000,
};

function makePerson(index: number): { author: StoredAuthor; row: Case } {
  const at = '2026-01-01T00:00:00.000Z';
  const keys = [`x:id:${9_000_000 + index}`, `x:author_${index}`];
  const identities = keys.map((key) => ({
    key,
    site: 'x' as const,
    handle: `author_${index}`,
    name: `投稿者 ${index}`,
    url: `https://x.com/author_${index}`,
    seenAt: at,
  }));
  const author = {
    id: newId(),
    ...STAMP,
    createdAt: at,
    identities,
    keys,
    mergedInto: null,
    noContact: null,
  };
  const row = {
    id: newId(),
    ...STAMP,
    createdAt: at,
    authorId: author.id,
    topic: '電波',
    status: 'waiting' as const,
  };
  return { author, row };
}

function makeEntry(index: number, authorId: string, caseId: string, person: number): StoredInteraction {
  const occurredAt = new Date(Date.UTC(2025, 0, 1) + index * 31_000).toISOString();
  return {
    id: newId(),
    ...STAMP,
    createdAt: occurredAt,
    authorId,
    caseId,
    occurredAt,
    agentName: '三浦',
    agentInitials: 'MJ',
    accountId: `account-${index % 3}`,
    accountHandle: 'SoraMobileCare',
    direction: 'active',
    action: index % 4 === 0 ? 'watch' : 'reply',
    delivery: index % 4 === 0 ? null : 'sent',
    confirmedBy: index % 4 === 0 ? null : 'page',
    authorName: `投稿者 ${person}`,
    authorHandle: `author_${person}`,
    authorUrl: `https://x.com/author_${person}`,
    post: {
      site: 'x',
      id: `19900000000${index}`,
      url: `https://x.com/author_${person}/status/19900000000${index}`,
      postedAt: occurredAt,
      excerpt: '引っ越してから家の中だけそらモバイルの電波が入らない。外では普通に使えるのに…'.repeat(2),
    },
    keywordLists: ['症状'],
    matchedKeywords: ['電波 入らない'],
    templateId: `template-${index % 15}`,
    templateTitle: 'お詫びと確認',
    parts:
      index % 4 === 0
        ? []
        : ['そらモバイルの三浦です。ご不便をおかけしています。状況を確認いたします。 ^MJ'.repeat(2)],
    replyUrl: null,
    category: '電波',
    department: '設備',
    status: 'waiting',
    note: '',
    ...(index % 4 === 0 ? {} : { contactOf: authorId }),
  };
}

/** Puts entries straight into the tables: logging them one by one is what `log` measures. */
async function fill(entries: number): Promise<void> {
  await DeskDatabase.delete(ports.databaseName);
  const db = new DeskDatabase({
    name: ports.databaseName,
    born: () => ({ id: newId(), createdAt: '2026-01-01T00:00:00.000Z', salt: btoa('x'.repeat(32)) }),
  });
  const people = Array.from({ length: entries / ENTRIES_PER_AUTHOR }, (_none, index) => makePerson(index));
  await db.transaction('rw', [db.authors, db.cases], async () => {
    await db.authors.bulkAdd(people.map(({ author }) => author));
    await db.cases.bulkAdd(people.map(({ row }) => row));
  });
  for (let start = 0; start < entries; start += BATCH) {
    const rows: StoredInteraction[] = [];
    for (let index = start; index < start + BATCH; index++) {
      const person = (index * 7_919) % people.length;
      const known = people[person];
      if (known !== undefined) rows.push(makeEntry(index, known.author.id, known.row.id, person));
    }
    await db.transaction('rw', db.interactions, () => db.interactions.bulkAdd(rows));
    if ((start / BATCH) % 20 === 19) console.log(`${start + BATCH} of ${entries} filled`);
  }
  await db.meta.put({ key: 'counter', logged: entries });
  db.close();
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const keysOf = (person: number) => [`x:id:${9_000_000 + person}`, `x:author_${person}`];

window.benchDesk = async (entries) => {
  await fill(entries);
  const desk = openDesk(ports);
  await desk.health.ready();
  const people = entries / ENTRIES_PER_AUTHOR;
  const pick = (round: number) => (round * 104_729) % people;

  const history: number[] = [];
  const summarise: number[] = [];
  const log: number[] = [];
  for (let round = 0; round < 40; round++) {
    history.push(await time(() => desk.interactions.historyOf(keysOf(pick(round)))));
    const screen = Array.from({ length: 60 }, (_none, index) =>
      index % 3 === 0 ? keysOf(pick(round * 60 + index)) : [`x:stranger_${round}_${index}`],
    );
    summarise.push(await time(() => desk.authors.summarise(screen)));
    const handle = `author_${pick(round + 500)}`;
    const post = { site: 'x', id: `42${round}`, author: { key: `x:${handle}`, idKey: null, handle } } as Post;
    log.push(
      await time(() =>
        desk.interactions.log({
          id: newId(),
          post: {
            ...post,
            permalink: null,
            kind: 'post',
            repostedBy: null,
            postedAt: null,
            title: null,
            text: '電波が入らない',
            truncated: false,
            translated: false,
            lang: null,
            quotes: null,
            author: { key: `x:${handle}`, idKey: null, handle, name: null, url: null },
          },
          marks: [],
          action: 'reply',
          note: '',
          agent: { id: 'agent', name: '三浦', initials: 'MJ' },
          account: { id: 'account-0', handles: [] },
          parts: ['確認いたします。 ^MJ'],
        }),
      ),
    );
  }

  const firstPage: number[] = [];
  const count: number[] = [];
  for (let round = 0; round < 10; round++) {
    firstPage.push(await time(() => desk.interactions.page({}, null, 50)));
    count.push(await time(() => desk.interactions.count({})));
  }

  const streamMs = await time(async () => {
    for await (const _row of desk.interactions.stream({}));
  });
  let heapFirstHalf = 0;
  let heapSecondHalf = 0;
  let chunks = 0;
  const onProgress = (done: number, total: number) => {
    // Only what a collection cannot free counts; collecting at each chunk would measure the collector.
    if (chunks++ % 20 !== 0) return;
    window.gc?.();
    const heap = performance.memory.usedJSHeapSize;
    if (done < total / 2) heapFirstHalf = Math.max(heapFirstHalf, heap);
    else heapSecondHalf = Math.max(heapSecondHalf, heap);
  };
  let csvBytes = 0;
  const csvMs = await time(async () => {
    const blob = await toBlob(exportLog(desk, { filter: {}, onProgress }));
    csvBytes = blob.size;
  });
  const cancel = new AbortController();
  let cancelledAt = 0;
  const stopAtOnce = (done: number, total: number) => {
    if (done < total / 10 || cancelledAt > 0) return;
    cancelledAt = performance.now();
    cancel.abort();
  };
  await toBlob(exportLog(desk, { filter: {}, onProgress: stopAtOnce, signal: cancel.signal })).catch(
    () => {},
  );
  const cancelMs = performance.now() - cancelledAt;
  desk.close();
  return {
    entries,
    history,
    summarise,
    log,
    csvBytes,
    csvMs,
    streamMs,
    cancelMs,
    firstPage,
    count,
    heapFirstHalf,
    heapSecondHalf,
  };
};
