import type { DockView } from './dock';
import { ReasonStrip } from './reason-strip';

/** Takes the reason for the verdict that was just given, if one was. */
export function VerdictReason({ state, acts }: DockView) {
  if (state.reasonFor === null) return null;
  return (
    <ReasonStrip
      key={state.reasonFor}
      verdict={state.reasonFor}
      takers={state.takers}
      words={state.reasonWords}
      onWrite={acts.onReasonWords}
      onHandOver={acts.onHandOver}
      onKeep={acts.onReason}
      onUndo={acts.onUndoVerdict}
      onClose={acts.onCloseReason}
    />
  );
}
