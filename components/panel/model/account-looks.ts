/** Which accounts the agent found signed in with her own eyes, where the page of one tab tells none. */
export interface AccountLooks {
  /** She looked. Not kept once the page has told an account: there an unread one is worth a question each time. */
  keep(handle: string): void;
  has(handle: string | null): boolean;
  /** The page told an account. What was seen before may have been switched since. */
  forget(): void;
}

/** For one tab, as long as the panel is open: whoever answers 500 posts a day is asked once and not 500 times. */
export function createAccountLooks(): AccountLooks {
  const seen = new Set<string>();
  let isTold = false;
  return {
    keep(handle) {
      if (!isTold) seen.add(handle);
    },
    has: (handle) => handle !== null && seen.has(handle),
    forget() {
      isTold = true;
      seen.clear();
    },
  };
}
