import { browser } from 'wxt/browser';

/** The two panel APIs; neither is in the polyfill's types. */
interface PanelApis {
  runtime: { getContexts(filter: { contextTypes: ['SIDE_PANEL'] }): Promise<{ windowId: number }[]> };
  sidePanel?: {
    open(options: { windowId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  sidebarAction?: {
    isOpen(options: { windowId: number }): Promise<boolean>;
    toggle(): Promise<void>;
    open(): Promise<void>;
  };
}

const panels = browser as unknown as PanelApis;

/**
 * Opens the side panel of a window. Must be called in the same turn as the agent's click or key: one `await` before
 * it and Chrome refuses (facts/platform.md §0.3). Firefox never opens its sidebar from a page click; there the
 * answer says whether it is open already.
 * @returns whether the agent can see a panel now
 */
export async function openPanel(windowId: number): Promise<boolean> {
  if (panels.sidePanel !== undefined) {
    return panels.sidePanel.open({ windowId }).then(
      () => true,
      () => isSidePanelShown(windowId),
    );
  }
  return (await panels.sidebarAction?.isOpen({ windowId })) ?? false;
}

/** Without a click or key that the browser accepts, an open panel still follows. */
async function isSidePanelShown(windowId: number): Promise<boolean> {
  const contexts = await panels.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  return contexts.some((context) => context.windowId === windowId);
}

/** The same by the browser's own menus and keys, which Firefox takes too. Fails silently: the panel is an extra there. */
export async function openPanelByClick(windowId: number): Promise<void> {
  if (panels.sidePanel === undefined) await panels.sidebarAction?.open().catch(() => undefined);
  else await openPanel(windowId);
}

/** Makes the toolbar button open the panel: the way that always works. */
export function openPanelFromToolbar(): void {
  if (panels.sidePanel !== undefined) {
    panels.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
    return;
  }
  browser.action.onClicked.addListener(() => {
    panels.sidebarAction?.toggle();
  });
}
