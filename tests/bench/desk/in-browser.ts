import { openDesk } from '@/lib/desk/open';
import type { DeskPorts } from '@/lib/desk/ports';
import { newId } from '@/lib/domain/new-id';
import { exportLog } from '@/lib/exchange/csv/export-log';
import { toBlob } from '@/lib/exchange/csv/to-blob';
import { checkFill } from './check-fill';
import { fill } from './fill';
import { countPeople, keysOf, makeInput } from './made-log';

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

const ports: DeskPorts = {
  databaseName: 'bench',
  now: () => new Date(),
  newId,
  notify: async () => {},
  canary: { read: async () => null, write: async () => {} },
  latch: { read: async () => null, write: async () => {}, subscribe: () => {} },
  forget: async () => {},
  heedErase: () => {},
  freeSpace: async () => null,
  writeLimitMs: 10_000,
};

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

window.benchDesk = async (entries) => {
  await checkFill(ports);
  const people = countPeople(entries);
  await fill(ports, entries, (index) => makeInput(index, people));
  const desk = openDesk(ports);
  await desk.health.ready();
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
    const { occurredAt: _past, ...input } = makeInput(pick(round + 500), people);
    log.push(await time(() => desk.interactions.log(input)));
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
