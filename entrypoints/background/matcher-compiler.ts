import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { compile } from '@/lib/matching/compile';
import { encodeMatcher, type StoredMatcher } from '@/lib/matching/encode';
import { STORED } from '@/lib/messaging/stored-keys';

/** What runs now, and whether the lists may have changed since it read them. */
let running: Promise<void> | undefined;
let again = false;

/**
 * Compiles the enabled lists and stores the tables where every overlay picks them up. Building costs up to 0.1 s at
 * 10,000 keywords, decoding 2 ms: so it is done here, once per change (facts/matching.md §4). One at a time: of two
 * changes close together the earlier could otherwise be stored last. A stopped worker loses at most a repetition that
 * the next change or start makes up for.
 */
export function compileLists(desk: Desk): Promise<void> {
  if (running !== undefined) {
    again = true;
    return running;
  }
  running = compileUntilCurrent(desk).finally(() => {
    running = undefined;
  });
  return running;
}

async function compileUntilCurrent(desk: Desk): Promise<void> {
  do {
    again = false;
    await compileOnce(desk);
  } while (again);
}

/** Unchanged tables are not written again, which would wake every open tab; tables of an older version of ours are. */
async function compileOnce(desk: Desk): Promise<void> {
  const [lists, stored] = await Promise.all([desk.lists.active(), browser.storage.local.get(STORED.matcher)]);
  const matcher = encodeMatcher(compile(lists));
  const current = stored[STORED.matcher] as StoredMatcher | undefined;
  const isCurrent = current?.version === matcher.version && current.hash === matcher.hash;
  if (!isCurrent) await browser.storage.local.set({ [STORED.matcher]: matcher });
}
