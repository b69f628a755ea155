import type { Policy } from '@/lib/domain/account';
import type { ReplyCheck } from '@/lib/domain/reply-check';
import { judgeHours } from '@/lib/reply/business-hours';

/** What stood when an act was logged that says nothing in public: there was no text to check, and none to let pass. */
export function recordCheck(
  { version, hours }: Pick<Policy, 'version' | 'hours'>,
  surroundingsRead: boolean,
  now: Date,
): ReplyCheck {
  const state = judgeHours(hours, now);
  return {
    policyVersion: version,
    surroundingsRead,
    outsideHours: state !== 'open' && state !== 'extended',
    dmWish: null,
    override: null,
  };
}
