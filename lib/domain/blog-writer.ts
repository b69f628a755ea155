import type { Post, PostAuthor } from './post';
import { siteKeyOf } from './site-key';

/**
 * The blog itself as the writer of an entry whose page names nobody by a stable id: `web:blog.example.jp`. Whether the
 * desk logs somebody under it is the agent's decision, blog by blog.
 * @returns null for a post that says who wrote it, that is no entry, or whose blog has no address
 */
export function blogWriter({ author, kind, permalink, byline }: Post): PostAuthor | null {
  if (author !== null || kind !== 'entry' || permalink === null || !URL.canParse(permalink)) return null;
  const url = new URL(permalink);
  const blog = siteKeyOf(url);
  if (blog === null) return null;
  const name = byline === undefined || byline.trim() === '' ? blog : byline;
  const place = blog.includes('/') ? `/${url.pathname.split('/')[1] ?? ''}` : '/';
  return { key: `web:${blog}`, idKey: null, name, handle: null, url: `${url.origin}${place}` };
}
