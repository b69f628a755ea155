import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLanguage } from '@/components/ui/read-language';
import { createPageChannel } from '@/lib/messaging/page-channel';
import { beginLife } from '@/lib/messaging/script-life';
import { commentForms } from '@/lib/overlay/comment-forms';
import { followPage } from '@/lib/overlay/follow-page';
import { forBrowser } from '@/lib/overlay/for-browser';
import { startOverlay } from '@/lib/overlay/start';
import { tieToAddress } from '@/lib/overlay/tie-to-address';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { SITE_ADAPTERS } from '@/lib/sites/all';

/**
 * The overlay of every site but X, whose script stays small because most agents live there. Never in the manifest: the
 * background registers it for the pages the agent enabled, and for their frames.
 */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    const life = beginLife();
    if (life === undefined) return;
    const language = await readLanguage();
    const start = (adapter: SiteAdapter, signal: AbortSignal) => {
      const plain = createPageChannel(adapter.id, () => life.abort());
      const channel = tieToAddress(document, plain);
      startOverlay({
        document,
        adapter,
        signal,
        language,
        comments: commentForms,
        ...forBrowser(document, channel, signal),
      });
    };
    followPage(document, SITE_ADAPTERS, start, life.signal);
  },
});
