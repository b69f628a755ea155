import type { StoppedActs } from '@/components/panel/reply/stopped';
import type { ReplyFlow } from './reply-flow';

/** The ways on from an insertion that was stopped. */
export function createStoppedActs(flow: ReplyFlow, run: (work: Promise<unknown>) => void): StoppedActs {
  return {
    onAppend: () => run(flow.append()),
    onAccountChecked: () => run(flow.insertUnderUnknownAccount()),
    onOpenIntent: () => run(flow.openIntent()),
    onCopy: () => run(flow.copy()),
    onTryAgain: () => run(flow.tryAgain()),
    onCancel: flow.cancel,
  };
}
