import { browser } from 'wxt/browser';

/** Firefox's sidebar; not in the polyfill's types. */
interface SidebarApi {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens Firefox's sidebar. Unlike on X, where a content script cannot, this is our own page and the agent's click is
 * still being handled. Does nothing in Chrome, whose panel the background opens.
 */
export function openSidebar(): void {
  (browser as unknown as SidebarApi).sidebarAction?.open().catch(() => undefined);
}
