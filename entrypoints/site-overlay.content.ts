import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLanguage } from '@/components/ui/read-language';
import { miniCardUrl } from '@/lib/messaging/mini-card-url';
import { createPageChannel } from '@/lib/messaging/page-channel';
import { beginLife } from '@/lib/messaging/script-life';
import { followPage } from '@/lib/overlay/follow-page';
import { startOverlay } from '@/lib/overlay/start';
import { SITE_ADAPTERS } from '@/lib/sites/all';

/**
 * The overlay of every site but X, whose script stays small because most agents live there. Never in the manifest: the
 * background registers it for the pages the agent enabled, and for their frames.
 */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const life = beginLife(ctx);
    if (life === undefined) return;
    const language = await readLanguage();
    const start = (adapter: (typeof SITE_ADAPTERS)[number], signal: AbortSignal) =>
      startOverlay({
        document,
        adapter,
        channel: createPageChannel(adapter.id, () => life.abort()),
        signal,
        language,
        ...(import.meta.env.FIREFOX && { miniCardUrl }),
      });
    followPage(document, SITE_ADAPTERS, start, life.signal);
  },
});
