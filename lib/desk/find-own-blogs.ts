import { BLOG_IDS } from '@/lib/domain/site';
import { siteKeyOf } from '@/lib/domain/site-key';
import { blogsOf } from './refusals/blog-refusals';
import type { DeskContext } from './store/context';
import type { StoredAuthor } from './store/rows';

const stripWeb = (key: string): string => key.slice('web:'.length);
const isAt = (blog: string, address: string | null): boolean =>
  address !== null && URL.canParse(address) && siteKeyOf(new URL(address)) === blog;

/** Whether anybody else the desk dealt with writes at this blog, or was spoken to there. */
async function isShared({ db }: DeskContext, blog: string, ids: readonly string[]): Promise<boolean> {
  const writer = await db.authors
    .filter(
      ({ id, deletedAt, identities }) =>
        deletedAt === null &&
        !ids.includes(id) &&
        identities.some(({ key, url }) => key === `web:${blog}` || isAt(blog, url)),
    )
    .first();
  if (writer !== undefined) return true;
  const entry = await db.interactions
    .where('post.site')
    .anyOf([...BLOG_IDS])
    .filter(({ authorId, post }) => !ids.includes(authorId) && isAt(blog, post.url))
    .first();
  return entry !== undefined;
}

/**
 * Blogs, by their `siteKeyOf`, that are this person's and nobody else's the desk knows: once they are erased, nothing there
 * is left to be read. Walks all authors and what was logged on blogs. Inside a read or write.
 * @param ids of the person
 */
export async function findOwnBlogs(
  context: DeskContext,
  author: StoredAuthor,
  ids: readonly string[],
): Promise<string[]> {
  const blogs = (await blogsOf(context, author, null)).map(stripWeb);
  const shared = await Promise.all(blogs.map((blog) => isShared(context, blog, ids)));
  return blogs.filter((_blog, index) => !shared[index]);
}
