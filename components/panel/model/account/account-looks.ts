import type { SiteId } from '@/lib/domain/site';

/** Which accounts the agent found signed in with her own eyes, where the page of one tab tells none. */
export interface AccountLooks {
  /** She looked. Not kept once the page has told an account: there an unread one is worth a question each time. */
  keep(site: SiteId, handle: string): void;
  has(site: SiteId, handle: string | null): boolean;
  /** The page told an account. What was seen before may have been switched since. */
  forget(): void;
}

/** For one tab, as long as the panel is open: whoever answers 500 posts a day is asked once a site and not 500 times. */
export function createAccountLooks(): AccountLooks {
  const seen = new Set<string>();
  let isTold = false;
  return {
    keep(site, handle) {
      if (!isTold) seen.add(`${site} ${handle}`);
    },
    has: (site, handle) => handle !== null && seen.has(`${site} ${handle}`),
    forget() {
      isTold = true;
      seen.clear();
    },
  };
}
