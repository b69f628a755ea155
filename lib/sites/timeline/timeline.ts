import type { PostAuthor } from '@/lib/domain/post';
import type { SiteId } from '@/lib/domain/site';
import type { Composer, SiteAdapter } from '../adapter';
import type { BodyRules } from '../body-text';

/** What a timeline's page tells of one post. Unknown is null, never a guess. */
export interface TimelineReading {
  id: string | null;
  permalink: string | null;
  author: PostAuthor | null;
  /** Handle of the account that reposted it. */
  repostedBy?: string | null;
  /** UTC, ISO 8601. */
  postedAt: string | null;
  /** What the writer wrote, in reading order. */
  bodies: readonly Element[];
  /** The page shows the beginning only, or keeps the text behind a warning. */
  truncated?: boolean;
  /** What is shown is a translation. */
  translated?: boolean;
  lang?: string | null;
  /** Where the post says who wrote it; the chip sits there. */
  header: Element | null;
}

/** A timeline of short posts, as far as it differs from others. Reads only; looks everything up anew at each call. */
export interface Timeline
  extends Pick<
    SiteAdapter,
    'id' | 'ignoreSelector' | 'matchesUrl' | 'matchesPage' | 'expectsPosts' | 'readAnswered'
  > {
  /** Site whose posts these are, where that is another one (see `VIEWER_IDS`). */
  readonly postSite?: SiteId;
  /** Every element that may be a post, posts shown inside posts included. */
  readonly rootSelector: string;
  /** Whether such an element is one. */
  isPost(element: Element): boolean;
  /** Undefined where the element is no post a person wrote. */
  readPost(post: Element): TimelineReading | undefined;
  readonly bodyRules: BodyRules;
  ownHandle?(document: Document): string | null;
  findComposer?(document: Document, post: Parameters<SiteAdapter['findComposer']>[1]): Composer | undefined;
  replyLink?: SiteAdapter['replyLink'];
}
