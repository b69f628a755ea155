import type { Plugin } from 'vite';
import { isPageScript } from './page-script';

/**
 * Where the browser's own API answers with promises the polyfill only hands it on, and the tables it has for the rest would
 * be ten thousand bytes in each bundle: everywhere in Firefox, and in the scripts that run in pages in every browser, which
 * send and hear messages and read the storage (promises since Chrome 99). `contextMenus`, which has them since Chrome 123,
 * is the background's.
 */
export function ownBrowser(isFirefox: boolean): Plugin {
  let isOwn = isFirefox;
  return {
    name: 'own-browser',
    enforce: 'pre',
    configResolved({ build }) {
      isOwn ||= isPageScript(build);
    },
    resolveId: (id) => (isOwn && id === 'webextension-polyfill' ? '\0own-browser' : null),
    // By its own name in each: `browser` is young in Chrome, and an element of a page may go by it.
    load: (id) =>
      id === '\0own-browser' ? `export default globalThis.${isFirefox ? 'browser' : 'chrome'};` : null,
  };
}
