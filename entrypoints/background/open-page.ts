import { browser } from 'wxt/browser';

/** Opens one of our own pages in a tab, or brings the one already open to the front. */
export async function openPage(path: 'options.html' | 'practice.html', hash = ''): Promise<void> {
  const url = browser.runtime.getURL(`/${path}`);
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + hash });
    return;
  }
  await browser.tabs.update(open.id, hash === '' ? { active: true } : { active: true, url: url + hash });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
