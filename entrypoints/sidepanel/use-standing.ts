import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { patternOfPage } from '@/lib/domain/known-sites';
import { siteKeyOf } from '@/lib/domain/site-key';
import { isWebPage } from '@/lib/domain/web-page';
import { isOnX } from '@/lib/domain/x-hosts';
import { visitKey } from '@/lib/messaging/session-keys';
import { siteGrants } from '@/lib/messaging/site-grants';
import { watchStored } from '@/lib/messaging/watch-stored';
import type { ActiveTab } from './follow-active-tab';

/** A page on the web that the agent turns on and off. */
export interface SitePage {
  host: string;
  /** To ask the browser for. */
  pattern: string;
  /** What the ignore list calls it; null for a page that belongs to no blog. */
  siteKey: string | null;
  /** `visit`: read until the tab leaves this host. */
  access: 'off' | 'visit' | 'on';
}

/** Where Yorisoi stands with the page in front. `home` is X and the practice timeline. */
export type Standing = { kind: 'home' } | { kind: 'unknown' } | { kind: 'site'; page: SitePage };

/** A page of the web at this address, as far as it can be turned on. */
function readAddress(address: string | undefined): URL | 'home' | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  if (address.startsWith(browser.runtime.getURL('/practice.html')) || isOnX(address)) return 'home';
  const url = new URL(address);
  return isWebPage(url) ? url : undefined;
}

/**
 * Follows how the page in front stands; `unknown` where the browser does not tell us its address. A panel that was open
 * before the agent's click gave us the page is not told even then (Firefox): the visit that began with it tells.
 */
export function useStanding(tab: ActiveTab | undefined): Standing {
  const [granted, setGranted] = useState<{ pattern: string; is: boolean }>();
  const [visit, setVisit] = useState<{ tabId: number; origin: unknown }>();
  const tabId = tab?.id;
  const visited = visit?.tabId === tabId && typeof visit?.origin === 'string' ? visit.origin : undefined;
  const url = readAddress(tab?.url || visited);
  const pattern = url instanceof URL ? patternOfPage(url) : undefined;
  useEffect(() => {
    if (tabId === undefined) return;
    const away = new AbortController();
    watchStored('session', visitKey(tabId), (origin) => setVisit({ tabId, origin }), away.signal);
    return () => away.abort();
  }, [tabId]);
  useEffect(() => {
    if (pattern === undefined) return;
    const away = new AbortController();
    let newest = 0;
    const look = () => {
      const asked = ++newest;
      void browser.permissions.contains({ origins: [pattern] }).then((is) => {
        if (!away.signal.aborted && asked === newest) setGranted({ pattern, is });
      });
    };
    siteGrants.onChange(look, away.signal);
    look();
    return () => away.abort();
  }, [pattern]);

  if (url === 'home') return { kind: 'home' };
  if (url === undefined || pattern === undefined) return { kind: 'unknown' };
  const isOn = granted?.pattern === pattern && granted.is;
  const access = isOn ? 'on' : visited === url.origin ? 'visit' : 'off';
  return { kind: 'site', page: { host: url.hostname, pattern, siteKey: siteKeyOf(url), access } };
}
