import { browser } from 'wxt/browser';
import { sessionSurroundings } from '@/components/panel/browser/session-surroundings';
import type { SurroundingsTick } from '@/components/panel/model/post/surroundings-store';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { StoredSelection } from '@/lib/messaging/protocol';
import { selectionKey, selectionPrefix, surroundingsKey } from '@/lib/messaging/session-keys';
import { showsSurroundings } from '@/lib/playbook/surroundings';

const TICK: SurroundingsTick = { by: 'page' };

async function tick(posts: readonly Post[]): Promise<void> {
  if (posts.length === 0) return;
  await browser.storage.session.set(
    Object.fromEntries(posts.map((post) => [surroundingsKey(postKey(post)), TICK])),
  );
}

/** Ticks a post chosen on a page that shows what stands around it. */
export async function tickIfShown(address: string | undefined, post: Post): Promise<void> {
  if (address !== undefined && showsSurroundings(address, post)) await tick([post]);
}

/** The agent opened a page: chosen posts whose surroundings it shows are ticked. Only addresses are looked at (law 1). */
async function tickShown(address: string): Promise<void> {
  const session = await browser.storage.session.get(null);
  const chosen = Object.entries(session)
    .filter(([key]) => key.startsWith(selectionPrefix))
    .map(([, value]) => (value as StoredSelection).post);
  await tick(chosen.filter((post) => showsSurroundings(address, post)));
}

async function findChosen(tabId: number): Promise<Post | undefined> {
  const key = selectionKey(tabId);
  return ((await browser.storage.session.get(key))[key] as StoredSelection | undefined)?.post;
}

/** The tick of the post chosen in a tab. */
export async function readTick(tabId: number): Promise<unknown> {
  const post = await findChosen(tabId);
  if (post === undefined) return null;
  const key = surroundingsKey(postKey(post));
  return (await browser.storage.session.get(key))[key] ?? null;
}

/** Ticked by hand for the post chosen in a tab, or taken back. */
export async function setTick(tabId: number, read: boolean): Promise<null> {
  const post = await findChosen(tabId);
  if (post !== undefined) await sessionSurroundings.set(postKey(post), read);
  return null;
}

/** Follows the addresses of all tabs, for as far as the browser tells them: our sites only. */
export function watchSurroundings(): void {
  browser.tabs.onUpdated.addListener((_tabId, { url }) => {
    if (url !== undefined) void tickShown(url);
  });
}
