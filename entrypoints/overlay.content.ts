import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLanguage } from '@/components/ui/read-language';
import { X_MATCHES } from '@/lib/domain/x-hosts';
import { miniCardUrl } from '@/lib/messaging/mini-card-url';
import { createPageChannel } from '@/lib/messaging/page-channel';
import { beginLife } from '@/lib/messaging/script-life';
import { createMiniCard } from '@/lib/overlay/mini-card';
import { startOverlay } from '@/lib/overlay/start';
import { tieToExtension } from '@/lib/overlay/tie-to-extension';
import { findAdapter } from '@/lib/sites/registry';
import { xAdapter } from '@/lib/sites/x/adapter';

export default defineContentScript({
  matches: X_MATCHES,
  runAt: 'document_idle',
  async main(ctx) {
    const adapter = findAdapter([xAdapter], new URL(location.href), document);
    if (adapter === undefined) return;
    const life = beginLife(ctx);
    if (life === undefined) return;
    const language = await readLanguage();
    const channel = createPageChannel(adapter.id, () => life.abort());
    startOverlay({
      document,
      adapter,
      channel: import.meta.env.FIREFOX ? tieToExtension(document, channel, life.signal) : channel,
      signal: life.signal,
      language,
      // Chrome and Edge open the side panel from the click; only Firefox needs the card.
      ...(import.meta.env.FIREFOX && {
        createCard: (say, until) => createMiniCard(document, say, miniCardUrl, until),
      }),
    });
  },
});
