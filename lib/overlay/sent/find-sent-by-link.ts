import type { SentReport } from '@/lib/messaging/protocol';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { TrackedFill } from './tracked-fill';

/**
 * The filled reply that the site itself says went out, by the link it shows after posting. The link holds no text, so
 * it counts only for a text whose own composer has just closed, and only when there is exactly one such.
 */
export function findSentByLink(
  document: Document,
  adapter: SiteAdapter,
  waiting: readonly TrackedFill[],
  seen: Set<string>,
): SentReport[] {
  const link = adapter.findSentLink?.(document);
  if (link === undefined || link === null || seen.has(link.id)) return [];
  const closed = waiting.filter((tracked) => tracked.composer !== undefined && tracked.closed);
  const [tracked] = closed;
  if (tracked === undefined || closed.length > 1) return [];
  seen.add(link.id);
  return [
    {
      fillId: tracked.fill.fillId,
      permalink: link.permalink,
      text: tracked.latest,
      handle: link.handle,
      postedAt: null,
    },
  ];
}
