import { type Case, isOpen } from '@/lib/domain/case';
import type { Post } from '@/lib/domain/post';
import { hasSpoken } from '@/lib/domain/spoken';
import { escapePattern } from '@/lib/reply/escape-pattern';
import type { ReplyStage } from '@/lib/reply/policy-text';
import type { Person } from './post/read-person';

/**
 * Where a reply to this post stands in the conversation, out of the log: it drives when the opening is said and the
 * courtesy for speaking up unasked. A post that names our account has asked us; an account that has not spoken in the case
 * yet is new to the customer, whichever other account of the desk did.
 * @param handle of our account on the post's site, without `@`
 */
export function readStage(
  { history, cases }: Pick<Person, 'history' | 'cases'>,
  post: Pick<Post, 'text'>,
  { accountId, handle }: { accountId: string; handle: string | null },
): ReplyStage {
  const spoken = history.filter(hasSpoken);
  const standing = findStanding(cases);
  return {
    firstInCase:
      standing === undefined ||
      !spoken.some((act) => act.caseId === standing.id && act.accountId === accountId),
    unaskedFirstContact: spoken.length === 0 && !names(post.text, handle),
  };
}

/** The open case a reply goes on with, the last touched one if there are several. */
export function findStanding<Row extends Pick<Case, 'status' | 'updatedAt'>>(
  cases: readonly Row[],
): Row | undefined {
  return cases
    .filter(({ status }) => isOpen(status))
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}

/** Mastodon shows a mention of `sora@mstdn.jp` as `@sora`. */
function names(text: string, handle: string | null): boolean {
  if (handle === null) return false;
  const shown = escapePattern(handle.replace(/@.*$/u, ''));
  return new RegExp(`[@＠]${shown}(?!\\w)`, 'iu').test(text);
}
