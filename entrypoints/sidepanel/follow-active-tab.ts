import { browser } from 'wxt/browser';

/** The tab the panel speaks about. */
export interface ActiveTab {
  id: number;
  /** Undefined where the browser does not tell us: a site we have no permission for. */
  url: string | undefined;
  /** Grows with each load of a page in it. */
  loads: number;
}

/**
 * Calls back with the active tab of the window this panel is in, now and whenever it or its address changes.
 * @param pinned the one tab to speak about instead, for a panel opened as a page of its own
 */
export async function followActiveTab(
  pinned: number | undefined,
  callback: (tab: ActiveTab) => void,
  signal: AbortSignal,
): Promise<void> {
  let windowId: number | undefined;
  /** Came to the front last. What the browser says late of a tab that was there before is not heard. */
  let front = pinned;
  let shown: ActiveTab | undefined;

  const show = (tab: ActiveTab) => {
    if (signal.aborted) return;
    shown = tab;
    callback(tab);
  };
  const showFront = ({ id, url }: { id?: number | undefined; url?: string | undefined }) => {
    if (id === undefined || id !== front) return;
    // An update may have told a newer address already.
    if (shown?.id !== id || !shown.url) show({ id, url, loads: 0 });
  };
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (pinned !== undefined || info.windowId !== windowId) return;
    front = info.tabId;
    // A tab that closed meanwhile is nothing to show.
    browser.tabs.get(info.tabId).then(showFront, () => undefined);
  };
  const onUpdated = (
    id: number,
    change: { status?: string | undefined; url?: string | undefined },
    updated: { active: boolean; windowId?: number | undefined; url?: string | undefined },
  ) => {
    const ours = pinned === undefined ? updated.active && updated.windowId === windowId : id === pinned;
    const isLoad = change.status === 'complete';
    if (!ours || (change.url === undefined && !isLoad)) return;
    const before = shown?.id === id ? shown : undefined;
    front = id;
    show({
      id,
      url: updated.url ?? (isLoad ? undefined : before?.url),
      loads: (before?.loads ?? 0) + (isLoad ? 1 : 0),
    });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  windowId = (await browser.windows.getCurrent()).id;
  const [active] =
    pinned === undefined
      ? await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) })
      : [await browser.tabs.get(pinned)];
  front ??= active?.id;
  if (active !== undefined) showFront(active);
}
