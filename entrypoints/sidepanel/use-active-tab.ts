import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab the panel speaks about. */
export interface ActiveTab {
  id: number;
  /** Undefined where the browser does not tell us: a site we have no permission for. */
  url: string | undefined;
  /** Grows with each load of a page in it. */
  loads: number;
}

/** `#tab=12` ties the panel to one tab, for a panel opened as a page of its own. */
function findPinnedTab(): number | undefined {
  const id = Number(new URLSearchParams(location.hash.slice(1)).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : undefined;
}

/** Follows the active tab of the window this panel is in. Undefined until it is known. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    const until = new AbortController();
    const pinned = findPinnedTab();
    let windowId: number | undefined;

    const show = (id: number | undefined, url: string | undefined, isLoad: boolean) => {
      if (until.signal.aborted || id === undefined) return;
      setTab((old) => {
        const same = old?.id === id;
        return {
          id,
          url: url ?? (same && !isLoad ? old.url : undefined),
          loads: (same ? old.loads : 0) + (isLoad ? 1 : 0),
        };
      });
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (pinned !== undefined || info.windowId !== windowId) return;
      void browser.tabs.get(info.tabId).then((active) => show(active.id, active.url, false));
    };
    const onUpdated = (
      id: number,
      change: { status?: string | undefined; url?: string | undefined },
      updated: { active: boolean; windowId?: number | undefined; url?: string | undefined },
    ) => {
      const ours = pinned === undefined ? updated.active && updated.windowId === windowId : id === pinned;
      if (ours && (change.url !== undefined || change.status === 'complete')) {
        show(id, updated.url, change.status === 'complete');
      }
    };
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    until.signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    });
    void (async () => {
      windowId = (await browser.windows.getCurrent()).id;
      const [active] =
        pinned === undefined
          ? await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) })
          : [await browser.tabs.get(pinned)];
      show(active?.id, active?.url, false);
    })();
    return () => until.abort();
  }, []);
  return tab;
}
