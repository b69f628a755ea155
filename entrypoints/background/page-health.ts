import { browser } from 'wxt/browser';
import { addFrameHealth, type FrameHealth } from '@/lib/messaging/frame-health';
import type { PageHealth } from '@/lib/messaging/protocol';
import { healthKey } from '@/lib/messaging/session-keys';

/** Keeps what a frame says of itself for the panel. One at a time: frames of one page speak in the same instant. */
export function keepHealth(
  tab: { id: number; url: string },
  frameId: number,
  health: PageHealth,
): Promise<void> {
  const key = healthKey(tab.id);
  return navigator.locks.request(key, async () => {
    const known = (await browser.storage.session.get(key))[key] as FrameHealth | undefined;
    await browser.storage.session.set({ [key]: addFrameHealth(known, tab.url, frameId, health) });
  });
}
