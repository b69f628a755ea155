import type { Plugin } from 'vite';

/**
 * The framework starts each script in a page with a context that tells the page's own scripts about it, by a message with
 * the extension's id in it. Ours keep their life themselves (lib/messaging/script-life.ts) and need nothing of it.
 */
export const noAnnouncement: Plugin = {
  name: 'no-announcement',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/utils/content-script-context' ? '\0no-context' : null),
  load: (id) => (id === '\0no-context' ? 'export class ContentScriptContext {}' : null),
};
