import type { DockState } from '@/components/panel/reply/dock';
import type { Post } from '@/lib/domain/post';
import type { Person } from '../post/read-person';

/** Why nothing may be inserted for this post, whatever the draft says; null when it may. */
export function findLock(
  { refusal }: Pick<Person, 'refusal'>,
  { author }: Pick<Post, 'author'>,
  writable: boolean,
): DockState['locked'] {
  if (refusal !== null) return 'no-contact';
  if (!writable) return 'read-only';
  return author === null ? 'no-author' : null;
}
