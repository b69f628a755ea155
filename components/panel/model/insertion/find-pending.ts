import type { Interaction } from '@/lib/domain/interaction';
import type { Post } from '@/lib/domain/post';
import { isSamePost } from '@/lib/domain/same-post';

/**
 * The reply of this agent to this very post that is logged as filled and not known to be out.
 * @param history of the post's author, newest first
 */
export function findPending(
  history: readonly Interaction[],
  post: Post,
  agentId: string,
): Interaction | null {
  const mine = history.find(
    (entry) => entry.delivery === 'filled' && entry.createdBy === agentId && isSamePost(entry.post, post),
  );
  return mine ?? null;
}
