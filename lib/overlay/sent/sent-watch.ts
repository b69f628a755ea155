import type { PendingFill, SentReport } from '@/lib/messaging/protocol';
import type { Composer, SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from '../channel';
import type { Trail } from '../fill/fill';
import { getView } from '../page-dom';
import { findSentByLink } from './find-sent-by-link';
import { findSentPosts, idsOfOwnPosts, type SentPosts } from './find-sent-posts';
import { isRecent } from './is-recent';
import { findOpenComposer } from './open-composer';
import { noteTyping, type TrackedFill, trackFill, updateTracked } from './tracked-fill';

/** Changes of the page are gathered for this long, ms, before it is searched: posting sets off many. */
const GATHER = 250;

/** Waits in ms before a report that did not get through is sent again. */
const RETRY_DELAYS = [2_000, 15_000, 60_000];

/** The background does not answer: the next change asks again, and the panel asks the agent. */
const ignore = (): void => undefined;

export interface SentWatch {
  /** A text is about to be put into a composer of this page. */
  follow(fill: PendingFill, composer: Composer): Trail;
}

/**
 * Notices that a filled reply went out, by what the page shows of it. Watches only while a fill waits; on a page
 * without one this is a single question to the background.
 */
export function watchSent(
  document: Document,
  adapter: SiteAdapter,
  channel: Pick<OverlayChannel, 'pendingFills' | 'onPendingChange' | 'reportSent'>,
  signal: AbortSignal,
): SentWatch {
  const view = getView(document);
  const waiting = new Map<string, TrackedFill>();
  const settled = new Set<string>();
  /** Own posts that were on the page before: an earlier reply by the same template is not this one. */
  const seen = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching: AbortController | undefined;
  signal.addEventListener('abort', () => stop(), { once: true });

  function start(first: TrackedFill): void {
    if (watching !== undefined || signal.aborted) return;
    watching = new AbortController();
    for (const id of idsOfOwnPosts(document, adapter, [first])) seen.add(id);
    const observer = new MutationObserver(gather);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    watching.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    view.addEventListener('input', noteInput, { capture: true, passive: true, signal: watching.signal });
  }

  function stop(): void {
    watching?.abort();
    watching = undefined;
    clearTimeout(timer);
    timer = undefined;
  }

  function gather(): void {
    timer ??= setTimeout(search, GATHER);
  }

  /** At once, not gathered: the text typed last may be posted by the next key. */
  function noteInput({ target }: Event): void {
    for (const tracked of waiting.values()) noteTyping(tracked, target);
  }

  function search(): void {
    timer = undefined;
    for (const tracked of waiting.values()) {
      if (tracked.composer === undefined || !tracked.composer.element.isConnected) {
        const composer = findOpenComposer(document, adapter, tracked);
        if (composer !== undefined) tracked.composer = composer;
      }
      updateTracked(tracked);
    }
    const { needsFreshList } = report(false);
    if (needsFreshList) ask().then(() => report(true), ignore);
  }

  function report(isFresh: boolean): SentPosts {
    const open = [...waiting.values()];
    const posts = findSentPosts(document, adapter, open, seen, isFresh);
    for (const sent of [...posts.reports, ...findSentByLink(document, adapter, open, seen)]) settle(sent);
    return posts;
  }

  /** Given up after the last try: the fill stays unconfirmed and the panel asks. */
  function deliver(report: SentReport, attempt: number): void {
    channel.reportSent(report).then(
      (taken) => {
        if (taken) return;
        // The post was somebody else's answer: this reply is still to be seen.
        settled.delete(report.fillId);
        askQuietly();
      },
      () => {
        const delay = RETRY_DELAYS[attempt];
        if (delay === undefined || signal.aborted) return;
        const retry = setTimeout(() => deliver(report, attempt + 1), delay);
        signal.addEventListener('abort', () => clearTimeout(retry), { once: true });
      },
    );
  }

  function settle(report: SentReport): void {
    const tracked = waiting.get(report.fillId);
    if (tracked === undefined) return;
    waiting.delete(report.fillId);
    settled.add(report.fillId);
    deliver(report, 0);
    if (waiting.size === 0) stop();
  }

  function wait(tracked: TrackedFill): void {
    const { fillId } = tracked.fill;
    if (settled.has(fillId) || waiting.has(fillId)) return;
    start(tracked);
    const shown = adapter.findSentLink?.(document);
    if (shown) seen.add(shown.id);
    waiting.set(fillId, tracked);
    gather();
  }

  async function ask(): Promise<void> {
    const fills = (await channel.pendingFills()).filter(isRecent);
    const still = new Set(fills.map(({ fillId }) => fillId));
    for (const [fillId, { listed }] of waiting) {
      // Confirmed or withdrawn elsewhere. One that was filled just now may not be in the log yet.
      if (listed && !still.has(fillId)) waiting.delete(fillId);
    }
    for (const fill of fills) {
      wait(trackFill(fill));
      const tracked = waiting.get(fill.fillId);
      if (tracked !== undefined) tracked.listed = true;
    }
    if (waiting.size === 0) stop();
  }

  const askQuietly = (): void => {
    ask().catch(ignore);
  };
  askQuietly();
  channel.onPendingChange(askQuietly, signal);
  return {
    follow(fill, composer) {
      const tracked = trackFill(fill, composer);
      waiting.delete(fill.fillId);
      wait(tracked);
      return {
        begin() {
          tracked.hasStood = true;
          updateTracked(tracked);
          gather();
        },
        drop() {
          waiting.delete(fill.fillId);
          // It may still wait to be pasted by hand.
          askQuietly();
        },
      };
    },
  };
}
