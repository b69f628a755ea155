import { blogWriter } from '@/lib/domain/blog-writer';
import type { OwnSigns } from '@/lib/domain/own-signs';
import type { PostAuthor } from '@/lib/domain/post';
import type { PostReading, SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from '../channel';
import { createOwnComments } from './own-comments';
import { findPageEntry, type PageEntry } from './page-entry';
import { readSeenComments } from './read-comments';

/** Quiet time in ms after a pass before the page is looked at: comments come late, and many at once. */
const SETTLE = 800;

export interface PageWatch {
  /** Answers after our comment that nobody has judged yet, for the chip of the entry they are below. */
  newsOf(element: Element): number;
  /** The blog, for the entry of a page that names no writer: whom the desk logged for it, if it did. */
  writerOf(element: Element): PostAuthor | undefined;
  /** Whether a comment is the desk's own: there is nothing to be marked in it. */
  isOurs(signed: PostReading['signed']): boolean;
  /** How the desk signs its comments. */
  learnSigns(signs: OwnSigns): void;
  /** Called at the end of each pass. */
  notePass(): void;
  /** The desk was written to: a comment may have been logged, an answer judged. */
  expire(): void;
}

export interface PageWatchEvents {
  /** The number may have changed. */
  onNews(): void;
  /** More comments turned out to be the desk's own, or fewer. */
  onOurs(): void;
  /** The page names nobody: whether the desk knows its blog is to be asked. */
  onWriter(blog: PostAuthor): void;
}

/**
 * Follows the comments of a page we commented on. The background is asked by the name of the page's entry whether that is
 * so, once for each entry; of a page nobody watches nothing is read or told (law 2).
 */
export function watchPageComments(
  document: Document,
  adapter: SiteAdapter,
  channel: Pick<OverlayChannel, 'findWatch' | 'lookAtPage'>,
  { onNews, onOurs, onWriter }: PageWatchEvents,
  signal: AbortSignal,
): PageWatch {
  const own = createOwnComments();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The entry asked about last, by name, and whether its page is watched. */
  let asked = '';
  let isWatched = false;
  /** What the background was told last. */
  let told = '';
  let shown: { element: Element; news: number } | undefined;
  let writer: { element: Element; author: PostAuthor } | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function show(element: Element | undefined, news: number | null): void {
    const before = shown?.news ?? 0;
    shown = element === undefined || news === null || news === 0 ? undefined : { element, news };
    if (before !== (shown?.news ?? 0) && !signal.aborted) onNews();
  }

  async function look(): Promise<void> {
    timer = undefined;
    // Everybody is asked about a page once; what changes on it later concerns a watched one only.
    if (asked !== '' && !isWatched && asked === nameOf(document)) return;
    const entry = findPageEntry(document, adapter);
    if (entry === undefined) return show(undefined, null);
    const { id, permalink } = entry.post;
    const blog = blogWriter(entry.post);
    writer = blog === null ? undefined : { element: entry.element, author: blog };
    if (blog !== null) onWriter(blog);
    const name = nameOf(document);
    if (name !== asked) {
      asked = name;
      told = '';
      const { news, ours } = await channel.findWatch({ id, permalink });
      isWatched = news !== null;
      if (own.learnLogged(ours) && !signal.aborted) onOurs();
      show(entry.element, news);
    }
    if (isWatched && !signal.aborted) await tell(entry);
  }

  async function tell({ element, post }: PageEntry): Promise<void> {
    const { id, permalink } = post;
    const comments = readSeenComments(document, adapter, post);
    const reading = JSON.stringify(comments);
    if (reading === told) {
      if (shown !== undefined) shown.element = element;
      return;
    }
    told = reading;
    show(element, await channel.lookAtPage({ page: { id, permalink }, comments }));
  }

  function schedule(): void {
    // The background may be gone: the next pass asks again.
    timer ??= setTimeout(() => {
      look().catch(() => {
        asked = '';
      });
    }, SETTLE);
  }

  const isSilent = adapter.findComments === undefined;
  return {
    writerOf: (element) => (writer?.element === element ? writer.author : undefined),
    isOurs: own.isOurs,
    learnSigns(signs) {
      if (own.learnSigns(signs)) onOurs();
    },
    newsOf: (element) => (shown?.element === element ? shown.news : 0),
    notePass() {
      if (!isSilent) schedule();
    },
    expire() {
      asked = '';
      if (!isSilent) schedule();
    },
  };
}

/** A page by its address, as apps change it. */
function nameOf(document: Document): string {
  return document.location.href.replace(/#.*$/u, '');
}
