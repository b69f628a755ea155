import type { PostAuthor } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from '../channel';
import type { LivePost } from '../live-post';

/** Quiet time in ms after a pass before posts are looked at. */
const SETTLE = 1_000;

export interface AnswerWatch {
  /** Called at the end of each pass. */
  notePass(): void;
}

/**
 * Notices posts in view by people the desk knows that say whom they answer; whether it was us is for the desk to tell.
 * Of posts by others, or that do not say it, nothing is told (law 2).
 */
export function watchAnswers(
  adapter: SiteAdapter,
  posts: () => Iterable<LivePost>,
  isKnown: (author: Pick<PostAuthor, 'key'>) => boolean,
  channel: Pick<OverlayChannel, 'reportAnswer'>,
  signal: AbortSignal,
): AnswerWatch {
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function tell({ element, post: glance }: LivePost): void {
    const id = glance?.id ?? null;
    const author = glance?.author ?? null;
    if (id === null || told.has(id) || author === null || !isKnown(author)) return;
    const answers = adapter.readAnswered?.(element) ?? [];
    const post = answers.length === 0 ? undefined : adapter.readPost(element);
    if (post === undefined || post.id !== id) return;
    told.add(id);
    channel.reportAnswer({ post, answers: answers.slice(0, 50) }).catch(() => told.delete(id));
  }

  function look(): void {
    timer = undefined;
    for (const post of posts()) if (post.near === true) tell(post);
  }

  return {
    notePass() {
      if (adapter.readAnswered !== undefined) timer ??= setTimeout(look, SETTLE);
    },
  };
}
