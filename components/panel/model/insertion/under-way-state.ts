import type { PartState } from '@/components/panel/reply/parts';
import type { UnderWay } from '@/components/panel/reply/under-way';
import type { Interaction } from '@/lib/domain/interaction';
import type { SentParts } from '@/lib/domain/sent-part';
import type { FilledParts } from '@/lib/messaging/reply-progress';

/** A composer that closed tells us nothing: after this time the agent is asked, once. */
export const ASK_AFTER_MS = 60_000;

/** What the dock is told of a reply under way. */
export interface ReplyState extends UnderWay {
  /** The agent was asked and said "later": not shown by itself, but nothing is inserted before she answers. */
  postponed: boolean;
}

/**
 * Where a reply stands that is logged as filled, from what was handed over and what is known to be out. Only one part
 * is ever in the agent's hands or next; the rest waits. With every part out none is: the log is about to say so, and until
 * then nothing may be inserted. Null when the reply is settled.
 */
export function readUnderWay(
  reply: Pick<Interaction, 'id' | 'parts' | 'delivery'>,
  filled: FilledParts,
  sent: SentParts,
  now: Date,
  busy: boolean,
): ReplyState | null {
  if (reply.delivery !== 'filled') return null;
  const missing = reply.parts.findIndex((_text, part) => !(part in sent));
  const isWhole = missing < 0;
  const front = isWhole ? reply.parts.length : missing;
  const handed = filled[front]?.denied === true ? undefined : filled[front];
  // Nothing known of any part being handed over: the browser was closed since, perhaps right after this one was.
  const isEarlier = !isWhole && Object.keys(filled).length === 0;
  const waiting = handed !== undefined || isEarlier ? front : null;
  const stateOf = (part: number): PartState => {
    if (part in sent || part < front) return 'sent';
    if (part > front) return 'later';
    return waiting === null ? 'next' : 'filled';
  };
  const age = handed === undefined ? 0 : now.getTime() - Date.parse(handed.at);
  return {
    id: reply.id,
    parts: reply.parts.map((text, part) => ({
      text,
      segments: null,
      weight: null,
      policyWeight: null,
      limit: null,
      state: stateOf(part),
    })),
    by: handed?.by ?? 'earlier',
    waiting,
    next: waiting === null && !isWhole ? front : null,
    postponed: handed?.asked === true,
    ask: isEarlier || age >= ASK_AFTER_MS,
    busy,
  };
}
