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
