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

interface OwnGlobal {
  chrome: { runtime: { reload(): void; getPlatformInfo(): Promise<unknown> } };
}
const reload = (): void => (globalThis as unknown as OwnGlobal).chrome.runtime.reload();
const isHeard = (): Promise<boolean> =>
  Promise.race([
    (globalThis as unknown as OwnGlobal).chrome.runtime.getPlatformInfo().then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, 5_000, false)),
  ]);

/**
 * Reloads the whole extension, as an update does: the browser holds one back while a page of the extension is open, so
 * these are closed first. With one open above all, Chromium now and then starts the new worker in the process that ends
 * with it; all its calls fail with "No SW", and nothing but another reload brings it back. The panel offers that to the
 * agent (`useBackgroundLost`); here it is done from the options page.
 */
export async function updateExtension({ context, extensionUrl }: Chromium): Promise<void> {
  const own = context.pages().filter((page) => page.url().startsWith(extensionUrl('')));
  await Promise.all(own.map((page) => page.close()));
  const [old] = context.serviceWorkers();
  if (old === undefined) throw new Error('no worker to reload the extension from');
  let reloadFrom = () => old.evaluate(reload);
  for (let left = 3; left > 0; left--) {
    const starting = context.waitForEvent('serviceworker');
    // The worker or the page ends with the call.
    await reloadFrom().catch(() => undefined);
    const worker = await starting;
    if (await worker.evaluate(isHeard).catch(() => false)) return;
    const page = await context.newPage();
    await page.goto(extensionUrl('options.html'));
    reloadFrom = () => page.evaluate(reload);
  }
  throw new Error('the background stayed deaf after three reloads');
}
