import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyProgress } from '@/lib/messaging/reply-progress';
import { readProgress } from './reply-progress';

/**
 * Whether every part is known to be out while the log does not say so: the worker ended between the two, or the log
 * could not be written then.
 */
export function isWhole({ delivery, parts }: Interaction, { sent }: ReplyProgress): boolean {
  return delivery === 'filled' && parts.length > 0 && parts.every((_text, part) => part in sent);
}

/** Says in the log what is known of such a reply. Inside `withProgressLock`. */
export async function settleWhole(desk: Desk, id: string): Promise<void> {
  const [entry, progress] = [await desk.interactions.findAwaited(id), await readProgress(id)];
  if (entry === undefined || !isWhole(entry, progress)) return;
  const parts = Object.values(progress.sent);
  const seen = parts.filter(({ permalink }) => permalink !== null);
  await desk.interactions.confirmSent(id, {
    parts: entry.parts.map((text, part) => progress.sent[part]?.text ?? text),
    permalink: progress.sent[0]?.permalink ?? null,
    by: seen.length === parts.length ? 'page' : 'agent',
    handle: (seen[0] ?? parts[0])?.handle ?? null,
    postedAt: seen.at(-1)?.postedAt ?? null,
  });
}
