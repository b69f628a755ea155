import type { SiteAdapter } from '@/lib/sites/adapter';
import { speaksOfApproval } from '@/lib/sites/forms/approval-words';
import type { OverlayChannel } from '../channel';
import { getView, queryAll } from '../page-dom';
import { findComment, reportUnseen } from './find-comment';
import { isRecent } from './is-recent';
import type { SentWatch } from './sent-watch';
import { readSubmitted } from './submitted-form';
import { isText, type TrackedComment, trackComment } from './tracked-comment';

/** Changes of the page are gathered for this long, ms, before it is searched. */
const GATHER = 400;
/** Comments that a script brings are there by then, ms: only then one that is missing counts as not found. */
const LATE = 4_000;

const ignore = (): void => undefined;

/**
 * Notices what became of a comment that was filled into a form. Sending it loads a new page, so what is known of it
 * lives in the background, and each page asks for it: the one with the form tells when that is sent off, the one that
 * follows says whether it shows the comment, as one that awaits the owner, or not at all.
 */
export function watchComments(
  document: Document,
  adapter: SiteAdapter,
  channel: Pick<OverlayChannel, 'pendingFills' | 'onPendingChange' | 'reportSent' | 'commentSubmitted'>,
  signal: AbortSignal,
): SentWatch {
  const view = getView(document);
  const waiting = new Map<string, TrackedComment>();
  const settled = new Set<string>();
  const openedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching: AbortController | undefined;
  signal.addEventListener('abort', () => stop(), { once: true });

  function start(): void {
    if (watching !== undefined || signal.aborted) return;
    watching = new AbortController();
    const observer = new MutationObserver(() => gather(GATHER));
    observer.observe(document, { childList: true, subtree: true });
    const late = setTimeout(() => gather(0), LATE + GATHER);
    watching.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(late);
    });
    const options = { capture: true, passive: true, signal: watching.signal };
    view.addEventListener('submit', noteSubmit, options);
    view.addEventListener('input', noteInput, options);
  }

  function stop(): void {
    watching?.abort();
    watching = undefined;
    clearTimeout(timer);
    timer = undefined;
  }

  function gather(delay: number): void {
    timer ??= setTimeout(search, delay);
  }

  /** In the capture phase: the page may be gone in the next turn. */
  function noteSubmit(event: SubmitEvent): void {
    for (const tracked of waiting.values()) {
      const submitted = readSubmitted(event, tracked, adapter.findForms?.(document) ?? []);
      if (submitted !== undefined) noteSent(tracked, submitted.text, submitted.name);
    }
  }

  function noteSent(tracked: TrackedComment, text: string, name: string): void {
    Object.assign(tracked, { latest: text, name, isSubmitted: true });
    channel.commentSubmitted({ fillId: tracked.fill.fillId, text, name }).catch(ignore);
    setTimeout(() => gather(0), LATE);
  }

  function noteInput({ target }: Event): void {
    for (const tracked of waiting.values()) {
      if (tracked.composer?.element !== target) continue;
      const text = tracked.composer.read();
      // Emptied by hand: given up, not sent off.
      tracked.isIn = text.trim() !== '';
      if (tracked.isIn) tracked.latest = text;
    }
  }

  /** Forms that are no form elements are sent by a script, which empties them. */
  function noteEmptied(tracked: TrackedComment): void {
    const { composer, isIn } = tracked;
    if (!isIn || composer === undefined || (composer.element.isConnected && composer.read().trim() !== ''))
      return;
    tracked.isIn = false;
    if (!tracked.isSubmitted) noteSent(tracked, tracked.latest, '');
  }

  function search(): void {
    timer = undefined;
    for (const tracked of waiting.values()) {
      noteEmptied(tracked);
      const found = findComment(document, adapter, tracked);
      if (found !== undefined) {
        settle(tracked);
        channel.reportSent(found).catch(ignore);
      } else if (isMissing(tracked)) {
        tellMissing(tracked);
      }
    }
    if (waiting.size === 0) stop();
  }

  function settle({ fill }: TrackedComment): void {
    waiting.delete(fill.fillId);
    settled.add(fill.fillId);
  }

  /** Sent off, and by now it would be here; a text that still stands in a form was sent back to be mended. */
  function isMissing(tracked: TrackedComment): boolean {
    if (!tracked.isSubmitted || Date.now() - openedAt < LATE || isStillWritten(tracked)) return false;
    return showsEntry(tracked) || speaksOfApproval(document);
  }

  function tellMissing(tracked: TrackedComment): void {
    const report = reportUnseen(document, tracked);
    if (report.comment?.state === 'pending') settle(tracked);
    else if (tracked.told === 'not-found') return;
    else tracked.told = 'not-found';
    channel.reportSent(report).catch(ignore);
  }

  function isStillWritten(tracked: TrackedComment): boolean {
    return queryAll(document, 'textarea').some((area) =>
      isText(tracked, (area as HTMLTextAreaElement).value),
    );
  }

  function showsEntry({ fill }: TrackedComment): boolean {
    return adapter
      .observedRoots(document)
      .some((root) => adapter.findPosts(root).some((post) => adapter.readPost(post)?.id === fill.inReplyTo));
  }

  function wait(tracked: TrackedComment): void {
    const { fillId } = tracked.fill;
    if (settled.has(fillId)) return;
    const known = waiting.get(fillId);
    if (known === undefined) waiting.set(fillId, tracked);
    else if (tracked.isSubmitted && !known.isSubmitted) {
      Object.assign(known, { latest: tracked.latest, name: tracked.name, isSubmitted: true });
    }
    start();
    gather(GATHER);
  }

  async function ask(): Promise<void> {
    const fills = (await channel.pendingFills()).filter(isRecent);
    const still = new Set(fills.map(({ fillId }) => fillId));
    for (const [fillId, { composer }] of waiting) {
      // Confirmed or taken back elsewhere. One that was filled here just now may not be in the log yet.
      if (composer === undefined && !still.has(fillId)) waiting.delete(fillId);
    }
    for (const fill of fills) wait(trackComment(fill));
    if (waiting.size === 0) stop();
  }

  const askQuietly = (): void => {
    ask().catch(ignore);
  };
  askQuietly();
  channel.onPendingChange(askQuietly, signal);
  return {
    follow(fill, composer) {
      const tracked = trackComment(fill, composer);
      waiting.set(fill.fillId, tracked);
      settled.delete(fill.fillId);
      start();
      return {
        begin() {
          tracked.isIn = true;
        },
        drop() {
          waiting.delete(fill.fillId);
          askQuietly();
        },
      };
    },
  };
}
