import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyProgress } from '@/lib/messaging/reply-progress';
import { readProgress } from './kept-progress';

/**
 * Whether every part is known to be out while the log does not say so: the worker ended between the two, or the log
 * could not be written then.
 */
export function isWhole({ delivery, parts }: Interaction, { sent }: ReplyProgress): boolean {
  return delivery === 'filled' && parts.length > 0 && parts.every((_text, part) => part in sent);
}

/**
 * Says in the log what is known of a reply: all of it once every part is out, else the parts that are, which a killed
 * browser would forget (law 4). Writes nothing that stands there already. Inside `withProgressLock`.
 */
export async function settleReply(desk: Desk, id: string): Promise<void> {
  const entry = await desk.interactions.findAwaited(id);
  if (entry === undefined) return;
  const progress = await readProgress(entry);
  if (isWhole(entry, progress)) await confirmWhole(desk, entry, progress);
  else if (hasNews(entry, progress)) await desk.interactions.recordParts(id, progress.sent);
}

/** A part the log does not know, or knows without its link. Writing for less would have the worker look again for ever. */
function hasNews({ sentParts = {} }: Interaction, { sent }: ReplyProgress): boolean {
  return Object.entries(sent).some(
    ([part, { permalink }]) =>
      sentParts[part] === undefined || (permalink !== null && sentParts[part].permalink === null),
  );
}

async function confirmWhole(desk: Desk, { id, parts }: Interaction, { sent }: ReplyProgress): Promise<void> {
  const known = Object.values(sent);
  const seen = known.filter(({ permalink }) => permalink !== null);
  await desk.interactions.confirmSent(id, {
    parts: parts.map((text, part) => sent[part]?.text ?? text),
    permalink: sent[0]?.permalink ?? null,
    by: seen.length === known.length ? 'page' : 'agent',
    handle: (seen[0] ?? known[0])?.handle ?? null,
    postedAt: seen.at(-1)?.postedAt ?? null,
  });
}
