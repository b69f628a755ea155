import type { SentReport } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { isFrom } from './is-from';
import { type TrackedFill, withCompanions } from './tracked-fill';

/** The notice comes with the composer's closing; one that comes later, ms, is about something else the agent posted. */
const TOGETHER = 20_000;

/**
 * The filled reply that the site itself says went out, by the link it shows after posting. The link holds no text, so
 * it counts only for a text whose own composer has just closed, and only when no other composer has.
 */
export function findSentByLink(
  document: Document,
  adapter: SiteAdapter,
  waiting: readonly TrackedFill[],
  seen: Set<string>,
): SentReport[] {
  const link = adapter.findSentLink?.(document);
  if (link === undefined || link === null || seen.has(link.id)) return [];
  const closed = waiting.filter(({ closedAt }) => closedAt !== null && Date.now() - closedAt < TOGETHER);
  if (!closed.every(({ fill }) => isFrom(fill, link.handle, adapter.ownHandle(document)))) return [];
  const [first] = closed;
  if (first === undefined) return [];
  const together = withCompanions(first, closed);
  if (together.length < closed.length) return [];
  seen.add(link.id);
  return together.map(({ fill, latest }) => ({
    fillId: fill.fillId,
    permalink: link.permalink,
    text: latest,
    handle: link.handle,
    postedAt: null,
  }));
}
