import { browser } from 'wxt/browser';
import { LATCH_KEY } from '@/lib/desk/browser-ports';
import type { Post } from '@/lib/domain/post';
import { type CardMessage, isCardMessage } from '@/lib/messaging/card-relay';
import { sendToTab } from '@/lib/messaging/client';
import { NobodyListensError } from '@/lib/messaging/errors';
import { hear, type Sender } from '@/lib/messaging/hear';
import type { FillOutcome, FillRequest, FormSeen, StoredSelection } from '@/lib/messaging/protocol';
import { selectionKey } from '@/lib/messaging/session-keys';

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

/** Where the chosen post stands. */
async function fill(tabId: number, request: FillRequest): Promise<FillOutcome> {
  const { selection } = await readSelection(tabId);
  return sendToTab(tabId, 'page.fill', request, (selection as StoredSelection | null)?.frame);
}

async function findForm(tabId: number, post: Post): Promise<FormSeen | null> {
  const { selection } = await readSelection(tabId);
  return sendToTab(tabId, 'page.form', { post }, (selection as StoredSelection | null)?.frame);
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
    case 'signed-in':
      return sendToTab(tabId, 'page.state', null).then(
        ({ ownHandle }) => ownHandle,
        () => null,
      );
    case 'form':
      return findForm(tabId, request.post);
    case 'fill':
      return fill(tabId, request).catch((error: unknown) => {
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
