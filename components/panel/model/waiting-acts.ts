import type { UnderWayActs } from '@/components/panel/reply/under-way';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyPorts } from './ports';
import { confirmPart, denyPart, dropRest, postpone } from './posting';

/**
 * What can be said of a reply that is logged and in the agent's hands.
 * @param waiting index of the part that waits to be posted; null for none
 */
export function createWaitingActs(
  ports: Pick<ReplyPorts, 'desk' | 'progress'>,
  pending: Interaction | null,
  waiting: number | null,
  run: (work: Promise<unknown>, done?: () => void) => void,
  also: {
    onUnsent: () => void;
    onLater: () => void;
    copy: (reply: Interaction, part: number) => Promise<unknown>;
    /** Null where the site has no reply window. */
    openIntent: ((reply: Interaction, part: number) => Promise<unknown>) | null;
  },
): Omit<UnderWayActs, 'onInsertNext'> {
  const onWaiting =
    (act: (reply: Interaction, part: number) => Promise<unknown>, done?: () => void) => () => {
      if (pending !== null && waiting !== null) run(act(pending, waiting), done);
    };
  return {
    onPosted: onWaiting((reply, part) => confirmPart(ports, reply, part)),
    onNotPosted: onWaiting((reply, part) => denyPart(ports, reply, part), also.onUnsent),
    onLater: onWaiting((reply, part) => {
      also.onLater();
      return postpone(ports, reply, part);
    }),
    onRewrite: () => pending && run(ports.desk.interactions.undo(pending.id)),
    onDropRest: () => pending && run(dropRest(ports, pending)),
    onCopy: onWaiting(also.copy),
    onOpenIntent: also.openIntent && onWaiting(also.openIntent),
  };
}
