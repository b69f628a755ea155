import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { compile } from '@/lib/matching/compile';
import { encodeMatcher, type StoredMatcher } from '@/lib/matching/encode';
import { STORED } from '@/lib/messaging/stored-keys';

/**
 * Compiles the enabled lists and stores the tables where every overlay picks them up. Building costs up to 0.1 s at
 * 10,000 keywords, decoding 2 ms: so it is done here, once per change (facts/matching.md §4). Unchanged tables are
 * not written again, which would wake every open tab; tables of an older version of ours are.
 */
export async function compileLists(desk: Desk): Promise<void> {
  const [lists, stored] = await Promise.all([desk.lists.active(), browser.storage.local.get(STORED.matcher)]);
  const matcher = encodeMatcher(compile(lists));
  const current = stored[STORED.matcher] as StoredMatcher | undefined;
  const isCurrent = current?.version === matcher.version && current.hash === matcher.hash;
  if (!isCurrent) await browser.storage.local.set({ [STORED.matcher]: matcher });
}
