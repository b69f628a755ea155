import type { Chromium } from './chromium';

/** Stops the extension's service worker as the browser does when it is idle; the next event starts it anew. */
export async function stopServiceWorker(browser: Chromium): Promise<void> {
  const [page] = browser.context.pages();
  if (page === undefined) throw new Error('no page to reach the browser through');
  const session = await browser.context.newCDPSession(page);
  const targets = await session.send('Target.getTargets');
  const worker = targets.targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionUrl('')),
  );
  if (worker !== undefined) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

/**
 * Reloads the whole extension, as an update does: the browser holds one back while a page of the extension is open, so
 * these are closed first. With one open, Chromium now and then starts the new worker in the process that ends with it;
 * all its calls fail with "No SW", and nothing but another reload brings it back (`useBackgroundLost`).
 */
export async function updateExtension({ context, extensionUrl }: Chromium): Promise<void> {
  const own = context.pages().filter((page) => page.url().startsWith(extensionUrl('')));
  await Promise.all(own.map((page) => page.close()));
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('no worker to reload the extension from');
  const reload = () =>
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  // The worker ends with the call.
  await worker.evaluate(reload).catch(() => undefined);
}
