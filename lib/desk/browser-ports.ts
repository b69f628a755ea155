import { browser } from 'wxt/browser';
import * as z from 'zod';
import { newId } from '@/lib/domain/new-id';
import { STORED } from '@/lib/messaging/stored-keys';
import { forgetInSession } from './erase/forget-in-session';
import type { Canary, DeskPorts, LatchedProblem } from './ports';

const CANARY_KEY = 'dbCanary';
/** Where the latch stands in `storage.session`. */
export const LATCH_KEY = 'deskLatch';

const canarySchema = z.object({
  dbInstanceId: z.string(),
  createdAt: z.string(),
  highWaterCount: z.number(),
  lastId: z.string(),
});
export const latchSchema = z.object({ problem: z.enum(['storage-failed', 'disk-full']), since: z.string() });
/** What a context that erased somebody tells the others. Stored nowhere. */
const eraseSchema = z.object({
  erased: z.object({ keys: z.array(z.string()), postKeys: z.array(z.string()) }),
});

async function readCanary(): Promise<Canary | null> {
  const stored = await browser.storage.local.get(CANARY_KEY);
  return canarySchema.safeParse(stored[CANARY_KEY]).data ?? null;
}

async function readLatch(): Promise<LatchedProblem | null> {
  const stored = await browser.storage.session.get(LATCH_KEY);
  return latchSchema.safeParse(stored[LATCH_KEY]).data ?? null;
}

async function estimateFreeSpace(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  // With `unlimitedStorage` the difference tracked the free disk (facts/platform.md §2.3).
  return quota === undefined || usage === undefined ? null : quota - usage;
}

/** The real ports of an extension page or the background. */
export function createBrowserPorts(): DeskPorts {
  const channel = new BroadcastChannel('yorisoi-desk');
  return {
    databaseName: 'yorisoi',
    now: () => new Date(),
    newId,
    notify(tables) {
      const n = newId();
      // In one write: whoever compiles must not see the one without the other.
      return browser.storage.local.set({
        [STORED.revision]: { n, tables },
        ...(tables.includes('lists') ? { [STORED.listsRevision]: n } : {}),
        ...(tables.includes('exclusions') ? { [STORED.access]: n } : {}),
      });
    },
    canary: {
      read: readCanary,
      write: (canary) => browser.storage.local.set({ [CANARY_KEY]: canary }),
    },
    latch: {
      read: readLatch,
      async write(problem) {
        channel.postMessage(problem);
        await browser.storage.session.set({ [LATCH_KEY]: problem });
      },
      subscribe(callback) {
        channel.addEventListener('message', (event: MessageEvent<unknown>) => {
          const problem = latchSchema.safeParse(event.data).data;
          if (problem !== undefined) callback(problem);
        });
      },
    },
    forget(person) {
      channel.postMessage({ erased: person });
      return forgetInSession(person);
    },
    heedErase(callback, signal) {
      const hear = (event: MessageEvent<unknown>) => {
        const told = eraseSchema.safeParse(event.data).data;
        if (told !== undefined) callback(told.erased);
      };
      channel.addEventListener('message', hear, { signal });
    },
    freeSpace: estimateFreeSpace,
    writeLimitMs: 10_000,
  };
}
