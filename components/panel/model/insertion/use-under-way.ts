import { useEffect, useState } from 'preact/hooks';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyProgress } from '@/lib/messaging/reply-progress';
import type { ProgressStore } from '../ports';
import { ASK_AFTER_MS, type ReplyState, readUnderWay } from './under-way-state';

/** How often the clock is looked at while a part waits, ms. */
const TICK = 5_000;
/** The background may be starting: asked again after this long, ms. */
const RETRY = 1_000;

/**
 * Follows a reply that is logged as filled: what was handed over, what is out, and whether it is time to ask.
 * Null when there is none, undefined while its progress is being read.
 */
export function useUnderWay(
  reply: Interaction | null,
  progress: ProgressStore,
  busy: boolean,
  now: () => Date,
): ReplyState | null | undefined {
  const [known, setKnown] = useState<(ReplyProgress & { id: string }) | null>(null);
  const [at, setAt] = useState(now);
  const id = reply?.id ?? null;

  useEffect(() => {
    if (id === null) return;
    const until = new AbortController();
    const read = async () => {
      const { filled, sent } = await progress.step(id, { kind: 'read' });
      if (!until.signal.aborted) {
        setAt(now());
        setKnown({ id, filled, sent });
      }
    };
    // Nothing can be inserted until it is known how far the reply got: asked until there is an answer.
    const readOrRetry = () => void read().catch(() => until.signal.aborted || setTimeout(readOrRetry, RETRY));
    readOrRetry();
    progress.onChange((changed) => changed === id && readOrRetry(), until.signal);
    const timer = setInterval(() => setAt(now()), Math.min(TICK, ASK_AFTER_MS));
    return () => {
      until.abort();
      clearInterval(timer);
    };
  }, [id, progress, now]);

  if (reply === null) return null;
  if (known?.id !== reply.id) return undefined;
  return readUnderWay(reply, known.filled, known.sent, at, busy);
}
