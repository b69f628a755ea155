import { browser } from 'wxt/browser';
import type { SurroundingsTick } from '@/components/panel/model/surroundings-store';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { StoredSelection } from '@/lib/messaging/protocol';
import { selectionPrefix, surroundingsKey } from '@/lib/messaging/session-keys';
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

/** Follows the addresses of all tabs, for as far as the browser tells them: our sites only. */
export function watchSurroundings(): void {
  browser.tabs.onUpdated.addListener((_tabId, { url }) => {
    if (url !== undefined) void tickShown(url);
  });
}
