import type { DockActs } from '@/components/panel/reply/dock';
import type { Handover } from '../post/use-handover';
import type { VerdictControl } from './use-verdicts';

type VerdictActs = Pick<
  DockActs,
  'onVerdict' | 'onReason' | 'onReasonWords' | 'onHandOver' | 'onUndoVerdict' | 'onCloseReason'
>;

/**
 * What can be done about a verdict: the press, its reason, the note to whoever takes over.
 * @param tell says that something was kept
 */
export function createVerdictActs(
  verdicts: VerdictControl,
  handover: Pick<Handover, 'copyTo' | 'wordsOf'>,
  run: (work: Promise<unknown>, done?: () => void) => Promise<void>,
  tell: (kept: 'noteSaved' | 'reasonSaved' | 'handedOver') => void,
): VerdictActs {
  const keep = async (taker: string, reason: string) => {
    if (verdicts.open !== null) await verdicts.keep(handover.wordsOf(verdicts.open, taker, reason));
  };
  return {
    onVerdict: (verdict) => run(verdicts.decide(verdict)),
    onReason: (taker, reason) =>
      run(keep(taker, reason), () => tell(verdicts.open === 'note' ? 'noteSaved' : 'reasonSaved')),
    onReasonWords: verdicts.write,
    onHandOver(taker, reason) {
      if (verdicts.open === null) return undefined;
      return run(
        handover.copyTo(verdicts.open, taker, reason).then(() => keep(taker, reason)),
        () => tell('handedOver'),
      );
    },
    onUndoVerdict: () => run(verdicts.undo()),
    onCloseReason: verdicts.close,
  };
}
