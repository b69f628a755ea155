import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { sendToTab } from '@/lib/messaging/client';
import type { SentParts } from '@/lib/messaging/protocol';
import { selectionKey, sentKey } from '@/lib/messaging/session-keys';
import type { FilledParts, ProgressStore, ReplyPorts } from '../model/ports';
import { replyLink } from './reply-link';

const FILLED = 'filled:';
const SENT = sentKey('');

async function readSession<Value>(key: string): Promise<Partial<Value>> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as Value | undefined) ?? {};
}

/** Progress in `storage.session`, where the background keeps what the page saw. */
const sessionProgress: ProgressStore = {
  filled: (id) => readSession<FilledParts>(FILLED + id) as Promise<FilledParts>,
  setFilled: (id, filled) => browser.storage.session.set({ [FILLED + id]: filled }),
  sent: (id) => readSession<SentParts>(sentKey(id)) as Promise<SentParts>,
  setSent: (id, sent) => browser.storage.session.set({ [sentKey(id)]: sent }),
  onChange(callback, signal) {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'session') return;
      for (const key of Object.keys(changes)) {
        if (key.startsWith(FILLED)) callback(key.slice(FILLED.length));
        if (key.startsWith(SENT)) callback(key.slice(SENT.length));
      }
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
      once: true,
    });
  },
};

/** A reply's way into the page of one tab, from any page of the extension. */
export function createReplyPorts(desk: Desk, tabId: number): ReplyPorts {
  return {
    desk,
    progress: sessionProgress,
    fill: (request) => sendToTab(tabId, 'page.fill', request),
    replyLink,
    async openTab(url) {
      const { id } = await browser.tabs.create({ url, openerTabId: tabId });
      // The panel follows the agent into the new tab: the reply she is about to post must stand there, too.
      const chosen = (await browser.storage.session.get(selectionKey(tabId)))[selectionKey(tabId)];
      if (id !== undefined && chosen !== undefined)
        await browser.storage.session.set({ [selectionKey(id)]: chosen });
    },
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => new Date(),
  };
}
