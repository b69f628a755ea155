/** A post of the stand-in. Only what changes the markup is modelled. */
export interface PostData {
  id: string;
  author: string;
  text: string;
  lang: string;
  /** ISO 8601, UTC. */
  postedAt: string;
  replyTo?: string;
  quote?: string;
  repostedBy?: string;
  pinned?: boolean;
  promoted?: boolean;
  media?: 'photo' | 'video';
  /** Long posts show the beginning only; `shape` is where X puts the show-more element (facts/x.md §1.4). */
  more?: { shape: 'inside' | 'after' | 'clamp' | 'quote-link'; full: string };
  expanded?: boolean;
  /** X's own translation, which replaces the text inside the same element. */
  translation?: { text: string; lang: string };
  translated?: boolean;
  /** An X Article: no `tweetText` at all. */
  article?: { title: string; paragraphs: string[]; embeds?: string };
  likes: number;
  liked?: boolean;
}

/** One cell of a timeline. */
export type Item =
  | { kind: 'post'; key: string; id: string; tied?: boolean }
  | { kind: 'who-to-follow'; key: string; handles: string[] }
  | { kind: 'unavailable'; key: string }
  | { kind: 'quote-unavailable'; key: string; id: string }
  | { kind: 'spacer'; key: string }
  | { kind: 'prompt'; key: string }
  | { kind: 'heading'; key: string; text: string; description?: string }
  | { kind: 'notification'; key: string; handle: string };

/** The cell of a post; `tied`: a line leads up to the one above it, which it answers. */
export function postItem(id: string, tied = false): Item {
  return { kind: 'post', key: `post-${id}`, id, tied };
}

/** The text that stands in `tweetText` now. */
export function shownText(post: PostData, whole: boolean): { text: string; lang: string } {
  if (post.translated && post.translation !== undefined) return post.translation;
  if (post.more !== undefined && (whole || post.expanded)) return { text: post.more.full, lang: post.lang };
  return { text: post.text, lang: post.lang };
}
