import { bareHandle } from './bare-handle';
import type { PostAuthor } from './post';
import type { SiteId } from './site';

/** Key of an identity by handle; handles compare without case on every supported site. */
export function handleKey(site: SiteId, handle: string): string {
  return `${site}:${bareHandle(handle).toLowerCase()}`;
}

/**
 * Key of an identity by the address of a profile page, for sites on hosts of their own: `wordpress:blog.example.jp/author/sora`.
 * Paths keep their case and their query (`/member.php?id=3`): two people may differ in nothing else.
 * @param profile without tracking parameters
 */
export function profileKey(site: SiteId, profile: URL): string {
  return `${site}:${profile.host.toLowerCase()}${profile.pathname.replace(/\/+$/u, '')}${profile.search}`;
}

/** Key of an identity by the site's numeric account id. A handle cannot contain a colon, so the two never meet. */
export function idKey(site: SiteId, id: string): string {
  return `${site}:id:${id}`;
}

/** Every key a post's author can be known under, strongest first, and last the blog's, under which they may have refused. */
export function authorKeys({ key, idKey, blogKey }: Pick<PostAuthor, 'key' | 'idKey' | 'blogKey'>): string[] {
  return [idKey, key, blogKey].filter((each) => each !== null && each !== undefined);
}
