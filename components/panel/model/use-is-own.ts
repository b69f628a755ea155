import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import { ownKeysOn } from '@/lib/domain/account-handle';
import type { Post } from '@/lib/domain/post';

/** Whether an account of the desk wrote the post. Of the one that speaks that is known at once, of others in a moment. */
export function useIsOwn(
  desk: Pick<Desk, 'accounts'>,
  { account }: Pick<Profile, 'account'>,
  { site, author }: Pick<Post, 'site' | 'author'>,
): boolean {
  const all = useLiveQuery(() => desk.accounts.all(), 'accounts');
  const accounts = all.state === 'ready' ? all.value : [account];
  return author !== null && accounts.some(({ handles }) => ownKeysOn(handles, site).includes(author.key));
}
