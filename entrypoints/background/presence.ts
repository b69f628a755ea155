import { browser } from 'wxt/browser';
import { PRESENT_CSS } from '@/lib/overlay/presence-css';

/** Brings into one frame the CSS that Firefox takes away with the extension. A frame that refuses does without. */
export async function showPresence(tabId: number, frameId: number): Promise<void> {
  const css = { target: { tabId, frameIds: [frameId] }, css: PRESENT_CSS };
  // Once a frame, however often it asks.
  await browser.scripting.removeCSS(css).catch(() => undefined);
  await browser.scripting.insertCSS(css).catch(() => undefined);
}
