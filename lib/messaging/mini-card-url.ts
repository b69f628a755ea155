import { browser } from 'wxt/browser';

/** Address of the mini card for a post. */
export const miniCardUrl = (postKey: string): string =>
  `${browser.runtime.getURL('/card.html')}#key=${encodeURIComponent(postKey)}`;
