import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { RemoteError } from '@/lib/messaging/errors';
import { gatePageRequest } from '@/lib/messaging/gate';
import { listen, type Sender } from '@/lib/messaging/listen';
import type { FromPage, StoredSelection } from '@/lib/messaging/protocol';
import { selectionKey } from '@/lib/messaging/session-keys';
import { compileLists } from './matcher-compiler';
import { openPanel } from './open-panel';
import { refreshOwedBadge } from './owed-badge';
import { keepHealth } from './page-health';
import { readPageSettings } from './page-settings';
import { showPresence } from './presence';
import { listPendingFills, recordSent } from './sent-replies';
import { isAdmitted } from './site-access';
import { keepSubmitted } from './submitted-comments';
import { tickIfShown } from './surroundings-watch';
import { findWatch, lookAtPage } from './watched-pages';

function tabOf(sender: Sender): { tabId: number; windowId: number; frameId: number } {
  const { id, windowId } = sender.tab ?? {};
  if (id === undefined || windowId === undefined) throw new Error('sender has no tab');
  return { tabId: id, windowId, frameId: sender.frameId ?? 0 };
}

async function admit(sender: Sender): Promise<void> {
  if (!(await isAdmitted(sender))) throw new RemoteError('forbidden', 'this site was turned off');
}

/** For what tells a page something of the desk, or writes to it. */
function forAdmitted<Request, Response>(handle: (request: Request, sender: Sender) => Promise<Response>) {
  return async (request: Request, sender: Sender): Promise<Response> => {
    await admit(sender);
    return handle(request, sender);
  };
}

/** Answers the overlays. Each handler only calls the desk or the browser; what may be asked is the gate's decision. */
export function answerPages(desk: Desk): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  listen<FromPage>(
    'background',
    {
      'page.hello': async ({ site }, sender) => {
        const { tabId, frameId } = tabOf(sender);
        if (import.meta.env.FIREFOX) await showPresence(tabId, frameId);
        return readPageSettings(desk, site, tabId, sender);
      },
      'post.open': async (request, sender) => {
        const { tabId, windowId, frameId } = tabOf(sender);
        // First and without an `await`: the agent's click is only good for this turn.
        const opening = openPanel(windowId);
        await admit(sender);
        const frame = frameId === 0 ? {} : { frame: frameId };
        const selection: StoredSelection = { ...request, at: new Date().toISOString(), ...frame };
        await browser.storage.session.set({ [selectionKey(tabId)]: selection });
        await tickIfShown(sender.tab?.url, request.post);
        return { opened: await opening };
      },
      'authors.summarise': forAdmitted(({ keys }) => desk.authors.summarise(keys)),
      'authors.learn': forAdmitted(async ({ handleKey, idKey }) => {
        await desk.authors.learnId(handleKey, idKey);
        return null;
      }),
      'page.health': forAdmitted(async (health, sender) => {
        if (health.listsUnread) void compileLists(desk);
        const { tabId, frameId } = tabOf(sender);
        await keepHealth({ id: tabId, url: sender.tab?.url ?? '' }, frameId, health);
        return null;
      }),
      'life.sign': forAdmitted(async () => null),
      'watch.find': forAdmitted(({ site, page }) => findWatch(desk, site, page)),
      'watch.look': forAdmitted(async ({ site, page, comments }) => {
        const news = await lookAtPage(desk, site, page, comments);
        await refreshOwedBadge(desk);
        return news;
      }),
      'answer.seen': forAdmitted(async (answer) => {
        if (await desk.watches.noticeAnswer(answer)) await refreshOwedBadge(desk);
        return null;
      }),
      'fills.pending': forAdmitted(({ site }, sender) => listPendingFills(desk, site, sender)),
      'reply.sent': forAdmitted(async (report) => {
        const taken = await recordSent(desk, report);
        await refreshOwedBadge(desk);
        return { taken };
      }),
      'comment.submitted': forAdmitted(async (comment, sender) => {
        await keepSubmitted(comment, sender);
        return null;
      }),
    },
    gatePageRequest(own),
  );
}
