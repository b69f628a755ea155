import type { SentReport } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { speaksOfApproval } from '@/lib/sites/forms/approval-words';
import type { OverlayChannel } from '../channel';
import { getView, queryAll } from '../page-dom';
import { findSentFrom, followsSubmit, type Place, placeOf } from './comment-place';
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
    const forms = adapter.findForms?.(document) ?? [];
    const held = [...waiting.values()].flatMap((tracked) => {
      const submitted = readSubmitted(event, tracked, forms);
      return submitted === undefined ? [] : [{ tracked, submitted }];
    });
    // One form holds one comment, though the same words may wait for other entries; a page that asks once more names none.
    const one =
      held.find(({ tracked }) => placeOf(document, adapter, tracked.fill) === 'own') ??
      held.toSorted((a, b) => b.tracked.fill.filledAt.localeCompare(a.tracked.fill.filledAt))[0];
    if (one !== undefined) noteSent(one.tracked, one.submitted.text, one.submitted.name);
  }

  function noteSent(tracked: TrackedComment, text: string, name: string): void {
    const at = new Date().toISOString();
    const sent = { text, name, page: findSentFrom(document, adapter, tracked.fill) };
    tracked.fill = { ...tracked.fill, submitted: { ...sent, at, here: true } };
    Object.assign(tracked, { latest: text, name });
    channel.commentSubmitted({ fillId: tracked.fill.fillId, ...sent }).catch(ignore);
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
    if (tracked.fill.submitted === undefined) noteSent(tracked, tracked.latest, '');
  }

  function search(): void {
    timer = undefined;
    for (const tracked of waiting.values()) {
      noteEmptied(tracked);
      const found = findComment(document, adapter, tracked);
      if (found !== undefined && mayStandHere(tracked)) {
        deliver(tracked, found);
      } else if (isMissing(tracked)) {
        tellMissing(tracked);
      }
    }
    if (waiting.size === 0) stop();
  }

  /** The desk may know that comment as the answer to another post: then this one is still to be seen. */
  function deliver(tracked: TrackedComment, report: SentReport): void {
    settle(tracked);
    channel.reportSent(report).then((taken) => {
      if (taken || report.permalink === null) return;
      tracked.refused.add(report.permalink);
      settled.delete(tracked.fill.fillId);
      wait(tracked);
    }, ignore);
  }

  function mayStandHere(tracked: TrackedComment): boolean {
    const place = placeOf(document, adapter, tracked.fill);
    return place === 'own' || isLedTo(tracked, place);
  }

  /** A page that names no entry is taken for the comment's own only where its form led there. */
  function isLedTo({ fill }: TrackedComment, place: Place): boolean {
    return place === 'unknown' && followsSubmit(document, fill);
  }

  function settle({ fill }: TrackedComment): void {
    waiting.delete(fill.fillId);
    settled.add(fill.fillId);
  }

  /** Sent off, and by now it would be here; a text that still stands in a form was sent back to be mended. */
  function isMissing(tracked: TrackedComment): boolean {
    if (tracked.fill.submitted === undefined || Date.now() - openedAt < LATE || isStillWritten(tracked))
      return false;
    const place = placeOf(document, adapter, tracked.fill);
    // Many sites thank on a page of its own, which shows no entry.
    return place === 'own' || (isLedTo(tracked, place) && speaksOfApproval(document));
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

  function wait(tracked: TrackedComment): void {
    const { fillId } = tracked.fill;
    if (settled.has(fillId)) return;
    const known = waiting.get(fillId);
    if (known === undefined) waiting.set(fillId, tracked);
    else if (tracked.fill.submitted !== undefined && known.fill.submitted === undefined) {
      const { fill, latest, name } = tracked;
      Object.assign(known, { fill, latest, name });
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
