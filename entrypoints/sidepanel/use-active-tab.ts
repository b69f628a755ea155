import { useEffect, useState } from 'preact/hooks';
import { type ActiveTab, followActiveTab } from './follow-active-tab';

/** `#tab=12` ties the panel to one tab, for a panel opened as a page of its own. */
function findPinnedTab(): number | undefined {
  const id = Number(new URLSearchParams(location.hash.slice(1)).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : undefined;
}

/** The active tab of the window this panel is in. Undefined until it is known. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    const until = new AbortController();
    void followActiveTab(findPinnedTab(), setTab, until.signal);
    return () => until.abort();
  }, []);
  return tab;
}
