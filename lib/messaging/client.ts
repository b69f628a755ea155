import { browser } from 'wxt/browser';
import { type Answer, type Envelope, toBackground, toPage } from './envelope';
import { classifyError, NobodyListensError, RemoteError } from './errors';
import { pause } from './pause';
import type { FromPage, ToPage } from './protocol';

/** Waits between tries while the service worker starts, in ms. Every request is idempotent, so a retry is harmless. */
const RETRY_DELAYS = [50, 200, 600];

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
 * Asks the overlay in one frame of a tab, the page itself if none is named. Not retried: a fill must happen once or not
 * at all.
 * @throws NobodyListensError when the frame has no overlay
 */
export function sendToTab<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  request: ToPage[Type]['request'],
  frameId = 0,
): Promise<ToPage[Type]['response']> {
  return send(tabId, type, request, { frameId });
}

/**
 * The same, but in a page without an overlay of its own any frame that has one may answer: old blogs are framesets.
 * @throws NobodyListensError when no frame has an overlay
 */
export async function sendToAnyFrame<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  request: ToPage[Type]['request'],
): Promise<ToPage[Type]['response']> {
  try {
    return await sendToTab(tabId, type, request);
  } catch (error) {
    if (!(error instanceof NobodyListensError)) throw error;
    return sendToFrames(tabId, type, request);
  }
}

/**
 * Tells every frame of a tab. The first answer counts.
 * @throws NobodyListensError when no frame has an overlay
 */
export function sendToFrames<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  request: ToPage[Type]['request'],
): Promise<ToPage[Type]['response']> {
  return send(tabId, type, request, {});
}

async function send<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  request: ToPage[Type]['request'],
  where: { frameId?: number },
): Promise<ToPage[Type]['response']> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, toPage(type, request), where);
    return unwrap(answer as Answer | undefined) as ToPage[Type]['response'];
  } catch (thrown) {
    throw classifyError(thrown);
  }
}
