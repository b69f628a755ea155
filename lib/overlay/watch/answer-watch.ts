import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from '../channel';
import type { LivePost } from '../live-post';

/** Quiet time in ms after a pass before posts are looked at. */
const SETTLE = 1_000;

/** Whose posts matter, by key. */
export interface AnswerPeople {
  /** The desk has history with them. */
  isKnown(key: string): boolean;
  /** An account of the desk. */
  isOurs(key: string): boolean;
}

export interface AnswerWatch {
  /** Answers nobody judged yet to what was said in or answered by this post. */
  newsOf(post: LivePost): number;
  /** Called at the end of each pass. */
  notePass(): void;
  /** The desk was written to: an answer may have been noted or judged. */
  expire(): void;
}

/**
 * Notices posts in view that answer one of the desk's accounts: by anybody, where the page shows what they follow; by
 * people the desk knows, where they say whom they answer. Whether a reply was logged there is for the desk to tell. Of
 * other posts nothing is told (law 2).
 */
export function watchAnswers(
  document: Document,
  adapter: SiteAdapter,
  posts: () => Iterable<LivePost>,
  { isKnown, isOurs }: AnswerPeople,
  channel: Pick<OverlayChannel, 'reportAnswer' | 'findWatch'>,
  onNews: () => void,
  signal: AbortSignal,
): AnswerWatch {
  const told = new Set<string>();
  const news = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const isOwn = ({ post }: LivePost): boolean => !!post?.author && isOurs(post.author.key);

  async function count(id: string, { permalink }: Post): Promise<void> {
    const found = (await channel.findWatch({ id, permalink })).news ?? 0;
    if (found === (news.get(id) ?? 0) || signal.aborted) return;
    news.set(id, found);
    onNews();
  }

  function tell(live: LivePost, before: readonly LivePost[]): void {
    const { element, post: glance } = live;
    if (!glance?.author || glance.id === null) return;
    const { id, author } = glance;
    const own = isOwn(live);
    const ours = own ? [] : before.filter(isOwn);
    const answers = own || !isKnown(author.key) ? [] : (adapter.readAnswered?.(element) ?? []);
    if (!own && ours.length + answers.length === 0) return;
    const follows = ours.flatMap(({ post }) => post?.id ?? []).slice(0, 20);
    const key = [id, ...follows].join();
    const post = told.has(key) ? undefined : adapter.readPost(element);
    if (post?.id !== id) return;
    told.add(key);
    const isDirect = ours[0] !== undefined && ours[0] === before[0];
    const report = own || channel.reportAnswer({ post, answers: answers.slice(0, 50), follows, isDirect });
    Promise.resolve(report)
      .then(() => count(id, post))
      .catch(() => told.delete(key));
  }

  function look(): void {
    timer = undefined;
    const shown = new Map([...posts()].map((post) => [post.element, post]));
    // Where nothing of ours is shown nobody can follow it.
    const followed = [...shown.values()].some(isOwn) ? adapter.findFollowed?.(document) : undefined;
    for (const post of shown.values()) {
      const before = (followed?.get(post.element) ?? []).flatMap((element) => shown.get(element) ?? []);
      if (post.near === true) tell(post, before);
    }
  }

  function schedule(): void {
    if (adapter.readAnswered !== undefined) timer ??= setTimeout(look, SETTLE);
  }

  return {
    newsOf: ({ post }) => news.get(post?.id ?? '') ?? 0,
    notePass: schedule,
    expire() {
      told.clear();
      schedule();
    },
  };
}
