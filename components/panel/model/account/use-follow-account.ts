import { useLayoutEffect, useRef } from 'preact/hooks';
import { settleAgain } from '@/lib/reply/settle-again';
import type { DockSources } from '../dock-sources';
import type { DraftControl } from '../draft/use-draft';

/**
 * What templates put into the draft of another account, as its name or hours, is said of the one that speaks now: where
 * that changes, and where a draft comes back that was begun before it did. Nothing can be inserted before the desk's
 * accounts are known.
 */
export function useFollowAccount(
  { profile, playbook, rules, values, valuesAs }: DockSources,
  draft: DraftControl,
): void {
  const accountId = profile.account.id;
  const latest = useRef({ accountId, values });
  // Before the next key, which may insert the draft.
  useLayoutEffect(() => {
    const before = latest.current;
    const { body, templateIds, accountId: writtenFor = before.accountId } = draft.content;
    latest.current = { accountId, values };
    if (writtenFor === accountId) return;
    const readOther = () => {
      const other = rules.otherAccounts.find(({ id }) => id === writtenFor);
      return other && valuesAs(other);
    };
    const told = writtenFor === before.accountId ? before.values : readOther();
    if (told === undefined) return;
    // The one that speaks now may not be offered all of them.
    const used = playbook.templates.filter(({ id }) => templateIds.includes(id));
    const settled = settleAgain(body, used, told, values);
    if (settled !== body) draft.renewBody(settled);
  });
}
