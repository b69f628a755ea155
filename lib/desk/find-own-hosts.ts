import { BLOG_IDS } from '@/lib/domain/site';
import { siteKeyOf } from '@/lib/domain/site-key';
import { blogsOf } from './refusals/blog-refusals';
import type { DeskContext } from './store/context';
import type { StoredAuthor } from './store/rows';

const stripWeb = (key: string): string => key.slice('web:'.length);
const isAt = (host: string, address: string | null): boolean =>
  address !== null && URL.canParse(address) && siteKeyOf(new URL(address)) === host;

/** Whether anybody else the desk dealt with writes at this host, or was spoken to there. */
async function isShared({ db }: DeskContext, host: string, ids: readonly string[]): Promise<boolean> {
  const writer = await db.authors
    .filter(
      ({ id, deletedAt, identities }) =>
        deletedAt === null &&
        !ids.includes(id) &&
        identities.some(({ key, url }) => key === `web:${host}` || isAt(host, url)),
    )
    .first();
  if (writer !== undefined) return true;
  const entry = await db.interactions
    .where('post.site')
    .anyOf([...BLOG_IDS])
    .filter(({ authorId, post }) => !ids.includes(authorId) && isAt(host, post.url))
    .first();
  return entry !== undefined;
}

/**
 * Hosts that are this person's blog and nobody else's the desk knows: once they are erased, nothing there is left to be
 * read. Blogs on a host of many are none. Walks all authors and what was logged on blogs. Inside a read or write.
 * @param ids of the person
 */
export async function findOwnHosts(
  context: DeskContext,
  author: StoredAuthor,
  ids: readonly string[],
): Promise<string[]> {
  const hosts = (await blogsOf(context, author, null)).map(stripWeb).filter((blog) => !blog.includes('/'));
  const shared = await Promise.all(hosts.map((host) => isShared(context, host, ids)));
  return hosts.filter((_host, index) => !shared[index]);
}
