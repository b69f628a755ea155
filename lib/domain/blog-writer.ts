import type { Post, PostAuthor } from './post';
import { siteKeyOf } from './site-key';

/** Longest key the desk takes. */
const MAX_KEY = 200;

/** Key of the blog at an address, as somebody who writes: `web:blog.example.jp`; null for what is no blog's address. */
export function blogKeyOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const blog = siteKeyOf(new URL(address));
  return blog === null || blog.length + 4 > MAX_KEY ? null : `web:${blog}`;
}

/**
 * The blog itself as the writer of an entry whose page names nobody by a stable id: `web:blog.example.jp`. Whether the
 * desk logs somebody under it is the agent's decision, blog by blog.
 * @returns null for a post that says who wrote it, that is no entry, or whose blog has no address
 */
export function blogWriter({ author, kind, permalink, byline }: Post): PostAuthor | null {
  if (author !== null || kind !== 'entry' || permalink === null) return null;
  const key = blogKeyOf(permalink);
  if (key === null) return null;
  const url = new URL(permalink);
  const blog = key.slice('web:'.length);
  const name = byline === undefined || byline.trim() === '' ? blog : byline;
  const place = blog.includes('/') ? `/${url.pathname.split('/')[1] ?? ''}` : '/';
  return { key, idKey: null, name, handle: null, url: `${url.origin}${place}` };
}
