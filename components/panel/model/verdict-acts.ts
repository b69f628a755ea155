import type { DockActs } from '@/components/panel/reply/dock';
import type { Handover } from './use-handover';
import type { VerdictControl } from './use-verdicts';

type VerdictActs = Pick<
  DockActs,
  'onVerdict' | 'onReason' | 'onHandOver' | 'onUndoVerdict' | 'onCloseReason'
>;

/**
 * What can be done about a verdict: the press, its reason, the note to whoever takes over.
 * @param tell says that something was kept
 */
export function createVerdictActs(
  verdicts: VerdictControl,
  handover: Pick<Handover, 'copyTo'>,
  run: (work: Promise<unknown>, done?: () => void) => void,
  tell: (kept: 'noteSaved' | 'reasonSaved' | 'handedOver') => void,
): VerdictActs {
  return {
    onVerdict: (verdict) => run(verdicts.decide(verdict)),
    onReason: (reason) =>
      run(verdicts.keep(reason), () => tell(verdicts.open === 'note' ? 'noteSaved' : 'reasonSaved')),
    onHandOver(taker, reason) {
      if (verdicts.open === null) return;
      run(
        handover.copyTo(taker, reason).then((note) => verdicts.keep(note)),
        () => tell('handedOver'),
      );
    },
    onUndoVerdict: () => run(verdicts.undo()),
    onCloseReason: verdicts.close,
  };
}
