import type { SiteId } from './site';

/**
 * Who wrote a post, as far as the page says. `key` comes only from a stable id or handle, never from a
 * display name (DESIGN §5: a wrong author is the worst bug this product can have).
 */
export interface PostAuthor {
  /** Identity key, see `identity.ts`: `x:misaki_latte`. */
  key: string;
  /** Second key by numeric id where the page happens to show it: `x:id:44196397`. Survives a renamed handle. */
  idKey: string | null;
  name: string | null;
  /** As written, without `@`. */
  handle: string | null;
  url: string | null;
  /**
   * Of an entry's writer, the key of the blog it stands on, see `blogWriter`: `web:blog.example.jp`. It makes nobody the
   * same person; but who refused as that blog is left alone under any name the blog gives later (law 3).
   */
  blogKey?: string | undefined;
}

/**
 * A post as an adapter read it from the page. Unknown is null, never a guess.
 * Plain JSON: it travels in messages.
 */
export interface Post {
  site: SiteId;
  /** The site's own id; null where the page does not show one (a quoted post on X). */
  id: string | null;
  permalink: string | null;
  kind: 'post' | 'quote' | 'entry' | 'comment';
  author: PostAuthor | null;
  /** Name the page gives for the writer; a display name, never a key (two people may share one). */
  byline?: string | undefined;
  /** Handle of the account that reposted it, without `@`. The author stays the original one. */
  repostedBy: string | null;
  /** UTC, ISO 8601. */
  postedAt: string | null;
  title: string | null;
  text: string;
  /** The page shows only the beginning: an absent keyword proves nothing. */
  truncated: boolean;
  /** The text is the site's translation, not what the author wrote. */
  translated: boolean;
  /** BCP 47 language the site states for the text. */
  lang: string | null;
  /** Id of the quoted post where known. */
  quotes: string | null;
}

/** As much as is needed of another post by the writer of the one in front. */
export interface OtherPost {
  text: string;
  /** UTC, ISO 8601; null or absent where nobody can say. */
  postedAt?: string | null | undefined;
}
