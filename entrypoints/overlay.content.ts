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

export default defineContentScript({
  matches: X_MATCHES,
  runAt: 'document_idle',
  async main(ctx) {
    const adapter = findAdapter([xAdapter], new URL(location.href));
    if (adapter === undefined) return;
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
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
