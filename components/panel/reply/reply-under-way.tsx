import { CommentFatesView } from '@/components/panel/comment/comment-fates';
import type { DockView } from './dock';
import { Stopped } from './stopped';
import { UnderWayView } from './under-way';

/** The reply under way, if there is one, and with it what stopped it or what became of its comment. */
export function ReplyUnderWay({ state, acts }: DockView) {
  if (state.underWay === null) return null;
  const fates = state.fates && <CommentFatesView fates={state.fates} />;
  return (
    <UnderWayView
      state={state.underWay}
      acts={acts.underWay}
      chord={state.chord}
      halt={
        state.stopped ? (
          <Stopped
            {...state.stopped}
            otherAccount={state.otherAccount}
            onAccountOurs={acts.onAccountOurs}
            acts={acts.stopped}
          />
        ) : (
          fates
        )
      }
    />
  );
}
