import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useSame } from '@/components/ui/use-same';
import type { Profile } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyCheck } from '@/lib/domain/reply-check';
import type { Composition } from '@/lib/reply/compose';
import type { CheckSituation } from '@/lib/reply/findings/checker';
import { blocksInsert, type Finding, findOverridable, nameFinding } from '@/lib/reply/findings/finding';
import { recordCheck } from './record-check';
import { type ReplyRules, toEarlierTexts } from './reply-rules';

/** The reason a lead gave, and what for. */
interface Override {
  /** Who gave it. */
  agentId: string;
  /** Under whose policy. */
  accountId: string;
  let: ReadonlySet<string>;
  reason: string;
}

export interface ReplyCheckControl {
  findings: readonly Finding[];
  blocked: boolean;
  /** Errors a lead could let pass; empty where there is none, or another error blocks anyway. */
  overridable: readonly Finding[];
  /** Why the errors are let pass; null while they are not. */
  reason: string | null;
  override(reason: string): void;
  takeBack(): void;
  recordWish(words: string): void;
  /** What goes into the log with the reply. */
  record(): ReplyCheck;
}

/** Checks a draft at every keystroke, and keeps what a lead allowed and the customer wished. */
export function useReplyCheck(
  { checker }: ReplyRules,
  composition: Composition,
  situation: Omit<CheckSituation, 'dmWish' | 'told'>,
  { agent, account }: Profile,
  /** Of the author answered, as far back as it goes. */
  history: readonly Interaction[],
): ReplyCheckControl {
  const override = useSignal<Override | null>(null);
  const wish = useSignal<string | null>(null);
  const dmWish = wish.value;
  const told = useMemo(() => toEarlierTexts(history), [history]);
  // Made anew at each drawing, of parts that mostly stay.
  const standing = useSame(situation);
  const findings = useMemo(
    () => checker.check(composition, { ...standing, dmWish, told }),
    [checker, composition, dmWish, told, standing],
  );
  const overridable = findOverridable(findings) ?? [];
  const given = override.value;
  // A second banned word or another number was not looked at with the first.
  const nameOf = (finding: Finding) => nameFinding(finding, composition.draft.body);
  // An error that came up since, or under another account's policy, was not what the lead looked at; nor does the reason
  // pass to whoever works here after them.
  const covers =
    given !== null &&
    given.agentId === agent.id &&
    given.accountId === account.id &&
    overridable.every((finding) => given.let.has(nameOf(finding)));
  const holds = covers && overridable.length > 0;
  return {
    findings,
    blocked: blocksInsert(findings, holds),
    overridable,
    reason: holds ? given.reason : null,
    override(reason) {
      override.value = {
        agentId: agent.id,
        accountId: account.id,
        reason,
        let: new Set(overridable.map(nameOf)),
      };
    },
    takeBack() {
      override.value = null;
    },
    recordWish(words) {
      wish.value = words;
    },
    record() {
      const codes = [...new Set(overridable.map(({ code }) => code))];
      return {
        ...recordCheck(account.policy, situation.surroundingsRead, situation.now),
        dmWish,
        override: holds ? { codes, reason: given.reason, by: given.agentId } : null,
      };
    },
  };
}
