import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { X_HOSTS } from '@/lib/domain/x-hosts';
import { gatePageRequest } from '@/lib/messaging/gate';
import { listen, type Sender } from '@/lib/messaging/listen';
import type { FromPage, StoredSelection } from '@/lib/messaging/protocol';
import { healthKey, selectionKey } from '@/lib/messaging/session-keys';
import { openPanel } from './open-panel';
import { refreshOwedBadge } from './owed-badge';
import { readPageSettings } from './page-settings';
import { listPendingFills, recordSent } from './sent-replies';
import { tickIfShown } from './surroundings-watch';

function tabOf(sender: Sender): { tabId: number; windowId: number } {
  const { id, windowId } = sender.tab ?? {};
  if (id === undefined || windowId === undefined) throw new Error('sender has no tab');
  return { tabId: id, windowId };
}

/** Answers the overlays. Each handler only calls the desk or the browser; what may be asked is the gate's decision. */
export function answerPages(desk: Desk): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  listen<FromPage>(
    'background',
    {
      'page.hello': ({ site }, sender) => readPageSettings(site, tabOf(sender).tabId),
      'post.open': async (request, sender) => {
        const { tabId, windowId } = tabOf(sender);
        // First and without an `await`: the agent's click is only good for this turn.
        const opening = openPanel(windowId);
        const selection: StoredSelection = { ...request, at: new Date().toISOString() };
        await browser.storage.session.set({ [selectionKey(tabId)]: selection });
        await tickIfShown(sender.tab?.url, request.post);
        return { opened: await opening };
      },
      'authors.summarise': ({ keys }) => desk.authors.summarise(keys),
      'authors.learn': async ({ handleKey, idKey }) => {
        await desk.authors.learnId(handleKey, idKey);
        return null;
      },
      'page.health': async (health, sender) => {
        await browser.storage.session.set({ [healthKey(tabOf(sender).tabId)]: health });
        return null;
      },
      'fills.pending': ({ site }) => listPendingFills(desk, site),
      'reply.sent': async (report) => {
        const taken = await recordSent(desk, report);
        await refreshOwedBadge(desk);
        return { taken };
      },
    },
    gatePageRequest(own, X_HOSTS),
  );
}
