import { browser } from 'wxt/browser';
import { openBeside } from '@/components/panel/browser/side-ports';
import { LATCH_KEY } from '@/lib/desk/browser-ports';
import { type CardMessage, isCardMessage } from '@/lib/messaging/card-relay';
import { sendToTab } from '@/lib/messaging/client';
import { NobodyListensError } from '@/lib/messaging/errors';
import { hear, type Sender } from '@/lib/messaging/hear';
import type { StoredSelection, ToPage } from '@/lib/messaging/protocol';
import { selectionKey } from '@/lib/messaging/session-keys';
import { readTick, setTick } from './surroundings-watch';

/** The tab a card stands in; undefined for every other sender. */
function cardTab(sender: Sender): number | undefined {
  const isCard =
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/card.html')) === true;
  return isCard ? sender.tab?.id : undefined;
}

async function readSelection(tabId: number) {
  const [stored, commands] = await Promise.all([
    browser.storage.session.get(selectionKey(tabId)),
    browser.commands.getAll(),
  ]);
  const shortcut = commands.find(({ name }) => name === '_execute_sidebar_action')?.shortcut ?? '';
  return { selection: stored[selectionKey(tabId)] ?? null, shortcut };
}

/** Asks the frame the chosen post stands in. */
async function askFrame<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  request: ToPage[Type]['request'],
): Promise<ToPage[Type]['response']> {
  const { selection } = await readSelection(tabId);
  return sendToTab(tabId, type, request, (selection as StoredSelection | null)?.frame);
}

async function answer(message: CardMessage, tabId: number): Promise<unknown> {
  const { type, request } = message as {
    [Type in CardMessage['type']]: CardMessage<Type>;
  }[CardMessage['type']];
  switch (type) {
    case 'post':
      return readSelection(tabId);
    case 'latch':
      return (await browser.storage.session.get(LATCH_KEY))[LATCH_KEY];
    case 'surroundings':
      return readTick(tabId);
    case 'surroundings-tick':
      return setTick(tabId, request.read);
    case 'signed-in':
      return sendToTab(tabId, 'page.state', null).then(
        ({ ownHandle }) => ownHandle,
        () => null,
      );
    case 'form':
      return askFrame(tabId, 'page.form', request);
    case 'spam':
      return askFrame(tabId, 'page.spam', request);
    case 'open':
      return openBeside(request.url, tabId).then(() => null);
    case 'fill':
      return askFrame(tabId, 'page.fill', request).catch((error: unknown) => {
        if (error instanceof NobodyListensError) return { kind: 'no-page' };
        throw error;
      });
  }
}

/** Stands in for the mini card, whose frame may not speak to tabs. Each card reaches its own tab and nothing else. */
export function answerCards(): void {
  hear((message, sender, sendResponse) => {
    const tabId = isCardMessage(message) ? cardTab(sender) : undefined;
    if (!isCardMessage(message) || tabId === undefined) return undefined;
    answer(message, tabId).then(
      (response) => sendResponse({ response }),
      () => sendResponse(undefined),
    );
    return true;
  });
}
