import { browser } from 'wxt/browser';
import { type Answer, type Envelope, toBackground, toPage } from './envelope';
import { classifyError, NobodyListensError, RemoteError } from './errors';
import type { FromPage, ToPage } from './protocol';

/** Waits between tries while the service worker starts, in ms. Every request is idempotent, so a retry is harmless. */
const RETRY_DELAYS = [50, 200, 600];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function unwrap(answer: Answer | undefined): unknown {
  if (answer === undefined) throw new NobodyListensError('no answer');
  if (!answer.ok) throw new RemoteError(answer.code, answer.message);
  return answer.response;
}

async function sendWithRetry(send: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return unwrap((await send()) as Answer | undefined);
    } catch (thrown) {
      const error = classifyError(thrown);
      const delay = RETRY_DELAYS[attempt];
      if (!(error instanceof NobodyListensError) || delay === undefined) throw error;
      await pause(delay);
    }
  }
}

/**
 * Asks the background. Retries while it starts up.
 * @throws ExtensionGoneError when the extension was updated or removed under this page
 * @throws RemoteError when the background refused or failed
 */
export async function sendToBackground<Type extends keyof FromPage>(
  type: Type,
  request: FromPage[Type]['request'],
): Promise<FromPage[Type]['response']> {
  const envelope: Envelope<Type> = toBackground(type, request);
  return (await sendWithRetry(() => browser.runtime.sendMessage(envelope))) as FromPage[Type]['response'];
}

/**
 * Asks the overlay in a tab's top frame. Not retried: a fill must happen once or not at all.
 * @throws NobodyListensError when the tab has no overlay
 */
export async function sendToTab<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  request: ToPage[Type]['request'],
): Promise<ToPage[Type]['response']> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, toPage(type, request), { frameId: 0 });
    return unwrap(answer as Answer | undefined) as ToPage[Type]['response'];
  } catch (thrown) {
    throw classifyError(thrown);
  }
}
