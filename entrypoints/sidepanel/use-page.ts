import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSame } from '@/components/ui/use-same';
import { postKey } from '@/lib/domain/post-key';
import type { SiteId } from '@/lib/domain/site';
import { isOnX } from '@/lib/domain/x-hosts';
import { sendToAnyFrame } from '@/lib/messaging/client';
import { type FrameHealth, findPageHealth } from '@/lib/messaging/frame-health';
import type { PageHealth, StoredSelection, ToPage } from '@/lib/messaging/protocol';
import { healthKey, pauseKey, selectionKey } from '@/lib/messaging/session-keys';
import { watchStored } from '@/lib/messaging/watch-stored';
import { adoptSelection } from './adopt-selection';
import type { ActiveTab } from './follow-active-tab';

type PageState = ToPage['page.state']['response'];

/** What is known of the page in front. */
export interface Page {
  /** Whether a page at this address is one we read. */
  readable: boolean;
  /** Null: the overlay did not answer. Undefined: not asked yet. */
  state: PageState | null | undefined;
  health: PageHealth | null;
  /** Where marks are turned off: for the whole site in the settings, or in this tab alone. */
  paused: 'site' | 'tab' | null;
  selection: StoredSelection | null | undefined;
  /** Puts a newer reading of the chosen post in its place; nothing happens once another post or tab is in front. */
  renew: (selection: StoredSelection) => void;
}

/** Whether a page at this address can have an overlay: X, or the practice timeline. */
function isReadable(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  if (url.startsWith(browser.runtime.getURL('/practice.html'))) return true;
  return new URL(url).protocol === 'https:' && isOnX(url);
}

interface Known {
  tabId: number;
  state?: PageState | null;
  reports?: FrameHealth | undefined;
  paused?: boolean;
  selection?: StoredSelection | null;
}

/** The agent may have chosen another post, or gone to another tab, while the page was asked. */
export function withRenewed<Facts extends Known>(
  known: Facts | undefined,
  tabId: number | undefined,
  selection: StoredSelection,
): Facts | undefined {
  const shown = known?.tabId === tabId ? known?.selection : null;
  if (known === undefined || !shown || postKey(shown.post) !== postKey(selection.post)) return known;
  return { ...known, selection };
}

/** The site first: while it is off, resuming the tab shows nothing. */
function findPause(known: Known | undefined, pausedSites: readonly SiteId[]): Page['paused'] {
  if (known?.state && pausedSites.includes(known.state.site)) return 'site';
  return known?.paused ? 'tab' : null;
}

/** Follows the page in one tab: its chosen post, its health, whether it is paused. */
export function usePage(tab: ActiveTab | undefined, pausedSites: readonly SiteId[]): Page {
  const [known, setKnown] = useState<Known>();
  const tabId = tab?.id;
  const learn = useCallback(
    (fact: Partial<Known>) =>
      tabId !== undefined && setKnown((old) => ({ ...(old?.tabId === tabId ? old : {}), ...fact, tabId })),
    [tabId],
  );
  useEffect(() => {
    if (tabId === undefined) return;
    const { signal, abort } = withAbort();
    watchStored(
      'session',
      selectionKey(tabId),
      (value) => learn({ selection: (value as StoredSelection | undefined) ?? null }),
      signal,
    );
    watchStored(
      'session',
      healthKey(tabId),
      (value) => learn({ reports: value as FrameHealth | undefined }),
      signal,
    );
    watchStored('session', pauseKey(tabId), (value) => learn({ paused: value === true }), signal);
    return abort;
  }, [tabId, learn]);

  const loads = tab?.loads;
  const url = tab?.url;
  const reports = known?.reports;
  const ours = known?.tabId === tabId ? known : undefined;
  // Not what the page said when it was asked: a pause may have begun or ended since.
  const paused = findPause(ours, pausedSites);
  // Asked anew after a load, a new address, a pause, a report.
  const moment = useSame({ tabId, loads, url, paused, reports });
  useEffect(() => {
    const { tabId } = moment;
    if (tabId === undefined) return;
    let wanted = true;
    sendToAnyFrame(tabId, 'page.state', null).then(
      (state) => {
        if (!wanted) return;
        learn({ state });
        adoptSelection(tabId, state).catch(() => undefined);
      },
      () => wanted && learn({ state: null }),
    );
    return () => {
      wanted = false;
    };
  }, [moment, learn]);

  return {
    readable: isReadable(url) || (ours?.state ?? null) !== null,
    state: ours?.state,
    // Where nobody answers, what was said last may have been of an earlier page.
    health: ours?.state ? findPageHealth(ours.state.health, ours.reports, url ?? '') : null,
    paused,
    selection: ours?.selection,
    renew: (selection) => setKnown((old) => withRenewed(old, tabId, selection)),
  };
}

function withAbort(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
