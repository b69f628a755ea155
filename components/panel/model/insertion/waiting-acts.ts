import type { UnderWayActs } from '@/components/panel/reply/under-way';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyPorts } from '../ports';
import { confirmPart, denyPart, dropRest, postpone } from './posting';

/**
 * What can be said of a reply that is logged and in the agent's hands.
 * @param waiting index of the part that waits to be posted; null for none
 * @param run follows what a press began; the press counts as one until that is done
 */
export function createWaitingActs(
  ports: Pick<ReplyPorts, 'desk' | 'progress'>,
  pending: Interaction | null,
  waiting: number | null,
  run: (work: Promise<unknown>) => Promise<void>,
  also: {
    /** The whole reply was logged as not posted. */
    onUnsent: () => void;
    /** It was logged as posted by the agent's word, as far as she said. */
    onSaid: () => void;
    onLater: () => void;
    copy: (reply: Interaction, part: number) => Promise<unknown>;
    /** Null where the site has no reply window. */
    openIntent: ((reply: Interaction, part: number) => Promise<unknown>) | null;
  },
): Omit<UnderWayActs, 'onInsertNext'> {
  const onWaiting = (act: (reply: Interaction, part: number) => Promise<unknown>) => () =>
    pending !== null && waiting !== null ? run(act(pending, waiting)) : undefined;
  return {
    onPosted: onWaiting(async (reply, part) => {
      const { complete } = await confirmPart(ports, reply, part);
      if (complete) also.onSaid();
    }),
    onNotPosted: onWaiting(async (reply, part) => {
      const { unsent } = await denyPart(ports, reply, part);
      if (unsent) also.onUnsent();
    }),
    onLater: onWaiting((reply, part) => {
      also.onLater();
      return postpone(ports, reply, part);
    }),
    onRewrite: () => (pending === null ? undefined : run(ports.desk.interactions.undo(pending.id))),
    onDropRest: () => (pending === null ? undefined : run(dropRest(ports, pending).then(also.onSaid))),
    onCopy: onWaiting(also.copy),
    onOpenIntent: also.openIntent && onWaiting(also.openIntent),
  };
}
