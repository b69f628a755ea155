import type { SiteId } from '@/lib/domain/site';
import type { OverlayChannel } from '../channel';
import { findMarksWith } from './find-marks';
import type { FindMarks } from './mark-cache';

export interface MatcherFeed {
  /** Fetches the tables again, for pages that slept through a change. */
  load(): Promise<void>;
}

/** Keeps the page on the newest keyword tables, whichever way they come first. */
export function followMatcher(
  channel: Pick<OverlayChannel, 'loadMatcher' | 'onMatcherChange'>,
  site: SiteId,
  onMarks: (findMarks: FindMarks) => void,
  signal: AbortSignal,
): MatcherFeed {
  let news = 0;
  channel.onMatcherChange((stored) => {
    news++;
    onMarks(findMarksWith(stored, site));
  }, signal);
  return {
    async load() {
      const asked = ++news;
      const stored = await channel.loadMatcher();
      if (asked === news && !signal.aborted) onMarks(findMarksWith(stored, site));
    },
  };
}
