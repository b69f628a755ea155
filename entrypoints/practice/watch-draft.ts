import { liveQuery } from 'dexie';
import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';

/** Calls back once the agent has a draft with words for this post, from a template or their own. */
export function watchDraft(desk: Desk, post: Post, onWritten: () => void, signal: AbortSignal): void {
  const subscription = liveQuery(() => desk.drafts.get(postKey(post))).subscribe({
    next: (draft) => {
      if (draft === undefined || draft.body.trim() === '') return;
      subscription.unsubscribe();
      onWritten();
    },
    error: () => undefined,
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
