import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLanguage } from '@/components/ui/read-language';
import { miniCardUrl } from '@/lib/messaging/mini-card-url';
import { createPageChannel } from '@/lib/messaging/page-channel';
import { beginLife } from '@/lib/messaging/script-life';
import type { OverlayChannel } from '@/lib/overlay/channel';
import { commentForms } from '@/lib/overlay/comment-forms';
import { followPage } from '@/lib/overlay/follow-page';
import { createMiniCard } from '@/lib/overlay/mini-card';
import { watchAddress } from '@/lib/overlay/page-address';
import { startOverlay } from '@/lib/overlay/start';
import { tieToExtension } from '@/lib/overlay/tie-to-extension';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { SITE_ADAPTERS } from '@/lib/sites/all';

/** On hosts that hold many blogs an app may go on to a blog the desk ignores, without the page being loaded anew. */
function createSiteChannel(adapter: SiteAdapter, onGone: () => void, signal: AbortSignal): OverlayChannel {
  const plain = createPageChannel(adapter.id, onGone);
  const channel = import.meta.env.FIREFOX ? tieToExtension(document, plain, signal) : plain;
  return {
    ...channel,
    onSettingsChange(callback, signal) {
      channel.onSettingsChange(callback, signal);
      watchAddress(document, callback, signal);
    },
  };
}

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
    const start = (adapter: SiteAdapter, signal: AbortSignal) =>
      startOverlay({
        document,
        adapter,
        channel: createSiteChannel(adapter, () => life.abort(), signal),
        signal,
        language,
        comments: commentForms,
        ...(import.meta.env.FIREFOX && {
          createCard: (say, until) => createMiniCard(document, say, miniCardUrl, until),
        }),
      });
    followPage(document, SITE_ADAPTERS, start, life.signal);
  },
});
