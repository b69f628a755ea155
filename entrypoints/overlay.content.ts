import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLanguage } from '@/components/ui/read-language';
import { X_MATCHES } from '@/lib/domain/x-hosts';
import { createPageChannel } from '@/lib/messaging/page-channel';
import { beginLife } from '@/lib/messaging/script-life';
import { forBrowser } from '@/lib/overlay/for-browser';
import { createIdLearner } from '@/lib/overlay/learn-ids';
import { startOverlay } from '@/lib/overlay/start';
import { findAdapter } from '@/lib/sites/registry';
import { xAdapter } from '@/lib/sites/x/adapter';

export default defineContentScript({
  matches: X_MATCHES,
  runAt: 'document_idle',
  async main() {
    const adapter = findAdapter([xAdapter], new URL(location.href), document);
    if (adapter === undefined) return;
    const life = beginLife();
    if (life === undefined) return;
    const language = await readLanguage();
    const channel = createPageChannel(adapter.id, () => life.abort());
    startOverlay({
      document,
      adapter,
      signal: life.signal,
      language,
      learnIds: createIdLearner,
      ...forBrowser(document, channel, life.signal),
    });
  },
});
