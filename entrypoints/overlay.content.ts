import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLanguage } from '@/components/ui/read-language';
import { X_MATCHES } from '@/lib/domain/x-hosts';
import { createPageChannel } from '@/lib/messaging/page-channel';
import { startOverlay } from '@/lib/overlay/start';
import { findAdapter } from '@/lib/sites/registry';
import { xAdapter } from '@/lib/sites/x/adapter';

const miniCardUrl = (postKey: string): string =>
  `${browser.runtime.getURL('/card.html')}#key=${encodeURIComponent(postKey)}`;

/** Undefined in a script whose extension was updated, reloaded or removed (facts/platform.md §1.3). */
const isConnected = (): boolean => browser.runtime?.id !== undefined;

/** Where a running overlay stands in the script's own world, which pages cannot see. */
const world = globalThis as unknown as { yorisoiIsRunning?: () => boolean };

export default defineContentScript({
  matches: X_MATCHES,
  runAt: 'document_idle',
  async main(ctx) {
    const adapter = findAdapter([xAdapter], new URL(location.href), document);
    if (adapter === undefined || world.yorisoiIsRunning?.() === true) return;
    const stop = new AbortController();
    world.yorisoiIsRunning = () => isConnected() && !stop.signal.aborted;
    // A newer script announces itself by an event a page can send as well (law 5), so it is believed only when this
    // one has really been cut off.
    ctx.onInvalidated(() => {
      if (!isConnected()) stop.abort();
    });
    const language = await readLanguage();
    startOverlay({
      document,
      adapter,
      channel: createPageChannel(adapter.id, () => stop.abort()),
      signal: stop.signal,
      language,
      // Chrome and Edge open the side panel from the click; only Firefox needs the card.
      ...(import.meta.env.FIREFOX && { miniCardUrl }),
    });
  },
});
