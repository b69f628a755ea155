import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import { ownKeysOn } from '@/lib/domain/account-handle';
import type { Post } from '@/lib/domain/post';

/** Whether an account of the desk wrote the post. Of the one that speaks that is known at once, of others in a moment. */
export function useIsOwn(
  desk: Pick<Desk, 'accounts'>,
  speaker: Pick<Profile, 'account'> | null,
  post: Pick<Post, 'site' | 'author'> | undefined,
): boolean {
  const all = useLiveQuery(() => desk.accounts.all(), 'accounts');
  const accounts = all.state === 'ready' ? all.value : speaker ? [speaker.account] : [];
  const { author, site } = post ?? {};
  if (!author || site === undefined) return false;
  return accounts.some(({ handles }) => ownKeysOn(handles, site).includes(author.key));
}
