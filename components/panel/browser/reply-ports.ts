import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { sendToTab } from '@/lib/messaging/client';
import { askForStep } from '@/lib/messaging/reply-progress';
import { filledKey, sentKey } from '@/lib/messaging/session-keys';
import { createAccountLooks } from '../model/account/account-looks';
import type { ProgressStore, ReplyPorts } from '../model/ports';
import { fillPage } from './fill-page';
import { replyLink } from './reply-link';
import { openBeside } from './side-ports';

/** Keys of what the background keeps of each reply's progress. */
const PREFIXES = [filledKey(''), sentKey('')];

const sessionProgress: ProgressStore = {
  step: askForStep,
  onChange(callback, signal) {
    const listener = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'session') return;
      for (const key of Object.keys(changes)) {
        const prefix = PREFIXES.find((each) => key.startsWith(each));
        if (prefix !== undefined) callback(key.slice(prefix.length));
      }
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
      once: true,
    });
  },
};

/**
 * A reply's way into the page of one tab, from any page of the extension.
 * @param frameId where the post stands, if not in the page itself
 * @param opened address the tab was opened with from beside the post, if it was
 */
export function createReplyPorts(desk: Desk, tabId: number, frameId?: number, opened?: string): ReplyPorts {
  const there = opened === undefined ? {} : { opened };
  return {
    desk,
    progress: sessionProgress,
    fill: (request) => fillPage(tabId, { ...request, ...there }, frameId),
    findSignedIn: () =>
      sendToTab(tabId, 'page.state', null, frameId).then(
        ({ ownHandle }) => ownHandle,
        () => null,
      ),
    accountLooks: createAccountLooks(),
    findForm: (post) => sendToTab(tabId, 'page.form', { post, ...there }, frameId).catch(() => null),
    replyLink,
    openTab: (url) => openBeside(url, tabId),
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => new Date(),
  };
}
