import { browser } from 'wxt/browser';

async function openPage(path: '/options.html' | '/practice.html', hash: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: url + hash });
  else await browser.tabs.update(open.id, { active: true, ...(hash === '' ? {} : { url: url + hash }) });
}

/** The desk page, at one of its views; an open one comes to the front. */
export const openDeskPage = (hash = ''): Promise<void> => openPage('/options.html', hash);
export const openPracticePage = (): Promise<void> => openPage('/practice.html', '');
