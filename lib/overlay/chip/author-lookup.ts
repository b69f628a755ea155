import type { AuthorSummary } from '@/lib/domain/author-summary';
import { authorKeys } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import type { OverlayChannel } from '../channel';
import type { LivePost } from '../live-post';

/** Most authors asked about in one message; the background refuses more. */
const MAX_BATCH = 200;
/** Authors remembered. A day of scrolling is a few thousand. */
const MAX_KNOWN = 3_000;
/** Waits in ms before asking again after a failure; then only the next change asks. */
const RETRY_DELAYS = [1_000, 4_000, 15_000];

type SeenAuthor = Pick<PostAuthor, 'key' | 'idKey'>;

export interface AuthorLookup {
  /** Undefined until the background has answered; null for authors the desk does not know. */
  find(author: SeenAuthor): AuthorSummary | null | undefined;
  /** Whether the desk ignores this author; while it is being asked also whether it may, so that no mark comes and goes. */
  isIgnored(author: SeenAuthor): boolean;
  /** Whether the desk ignores anybody at all. */
  suspect(ignoresSome: boolean): void;
  /** Whether the desk has history with the author of this key, as far as it was asked. */
  isKnown(key: string): boolean;
  /** Asks about those not known yet, all in one message. */
  want(authors: readonly SeenAuthor[]): void;
  /** What is known may be out of date: the next `want` asks again, and what is known is shown until then. */
  expire(): void;
}

/** Whether nothing is painted of this post's writer. */
export function isIgnored({ post }: LivePost, lookup: Pick<AuthorLookup, 'isIgnored'>): boolean {
  return !!post?.author && lookup.isIgnored(post.author);
}

/**
 * What the desk knows of the authors on the screen, without names or texts.
 * @param onAnswer called when summaries came in, with the keys they are about; without keys when it is time to ask again
 */
export function createAuthorLookup(
  channel: Pick<OverlayChannel, 'summarise'>,
  onAnswer: (keys?: ReadonlySet<string>) => void,
  signal: AbortSignal,
): AuthorLookup {
  const known = new Map<string, AuthorSummary | null>();
  const fresh = new Set<string>();
  const asking = new Set<string>();
  let generation = 0;
  let failures = 0;
  let suspects = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(retry), { once: true });

  async function ask(wanted: readonly SeenAuthor[]): Promise<void> {
    const asked = generation;
    const batch = wanted.slice(0, MAX_BATCH);
    for (const { key } of batch) asking.add(key);
    try {
      const answers = await channel.summarise(batch.map(authorKeys));
      failures = 0;
      suspects ||= answers.some((answer) => answer?.ignored === true);
      for (const [index, { key }] of batch.entries()) {
        known.set(key, answers[index] ?? null);
        if (asked === generation) fresh.add(key);
      }
      if (known.size > MAX_KNOWN) forgetOldest();
    } catch {
      scheduleRetry();
    } finally {
      for (const { key } of batch) asking.delete(key);
    }
    const keys = batch.length < wanted.length ? undefined : new Set(batch.map(({ key }) => key));
    if (!signal.aborted) onAnswer(keys);
  }

  function forgetOldest(): void {
    for (const key of known.keys()) {
      if (known.size <= MAX_KNOWN / 2) break;
      known.delete(key);
      fresh.delete(key);
    }
  }

  function scheduleRetry(): void {
    const delay = RETRY_DELAYS[failures++];
    if (delay === undefined || signal.aborted) return;
    clearTimeout(retry);
    retry = setTimeout(() => {
      retry = undefined;
      onAnswer();
    }, delay);
  }

  return {
    find: ({ key }) => known.get(key),
    isIgnored({ key }) {
      const summary = known.get(key);
      return summary?.ignored ?? (suspects && summary === undefined && failures === 0);
    },
    suspect(ignoresSome) {
      suspects = ignoresSome;
    },
    isKnown: (key) => known.get(key) !== undefined && known.get(key) !== null,
    want(authors) {
      if (retry !== undefined || failures > RETRY_DELAYS.length) return;
      const unknown = new Map<string, SeenAuthor>();
      for (const author of authors) {
        if (!fresh.has(author.key) && !asking.has(author.key)) unknown.set(author.key, author);
      }
      if (unknown.size > 0) void ask([...unknown.values()]);
    },
    expire() {
      generation++;
      failures = 0;
      clearTimeout(retry);
      retry = undefined;
      fresh.clear();
    },
  };
}
