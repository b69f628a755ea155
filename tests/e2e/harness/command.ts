import type { Chromium } from './chromium';

/**
 * One of the browser's commands, as if its key had been pressed over the tab with that address. The protocol's own keys
 * go to the page and never to the browser, so the event is raised where the background hears it.
 */
export async function runCommand(browser: Chromium, command: string, url: string): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  if (worker === undefined) throw new Error('the service worker is not running');
  await worker.evaluate(
    async ([name, address]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(filter: { url: string | undefined }): Promise<unknown[]> };
          commands: { onCommand: { dispatch(command: string | undefined, tab: unknown): void } };
        };
      };
      const [tab] = await chrome.tabs.query({ url: address });
      chrome.commands.onCommand.dispatch(name, tab);
    },
    [command, url],
  );
}
