import { toSeenKeys } from '@/lib/desk/people/recognise-author';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { blogKeyOf } from '@/lib/domain/blog-writer';
import type { PostAuthor } from '@/lib/domain/post';
import { BLOG_IDS } from '@/lib/domain/site';

const isBlog = (site: string): boolean => (BLOG_IDS as readonly string[]).includes(site);

/** Under this a refusal by somebody who writes on a blog stands for what the blog shows without a name. */
const writersOf = (blogKey: string): string => `${blogKey}#writers`;

/**
 * Every key whose refusal concerns the writer of a post: an entry that names nobody may be by anybody who writes on its
 * blog and refused (law 3: rather once too often). One that names somebody is not by another writer of the blog.
 * @param keys see `authorKeys`; the first one that is no numeric id is the writer's own
 */
export function refusalKeys(keys: readonly string[]): string[] {
  const own = toSeenKeys(keys)?.handleKey;
  return own?.startsWith('web:') ? [...keys, writersOf(own)] : [...keys];
}

/**
 * Keys of the blogs a person writes, as far as the log and the post in front tell. The person may have been logged below a
 * blog of others as well: that one is not theirs. Inside a read or write.
 * @param seen the writer of the post in front, where the refusal is set or lifted on one
 */
export async function blogsOf(
  { db }: DeskContext,
  author: StoredAuthor | undefined,
  seen: PostAuthor | null,
): Promise<string[]> {
  const logged =
    author === undefined ? [] : await db.interactions.where('authorId').equals(author.id).toArray();
  const entries = logged.filter(({ post }) => isBlog(post.site) && !/(?:^|:)comment-/u.test(post.id ?? ''));
  const profiles = author?.identities.filter(({ site }) => isBlog(site)) ?? [];
  const found = [
    seen?.blogKey,
    ...[...entries.map(({ post }) => post.url), ...profiles.map(({ url }) => url)].map(blogKeyOf),
  ];
  return [...new Set(found.filter((key) => key !== null && key !== undefined))];
}

/** Keys under which a person's refusal stands on the blogs they write; see `blogsOf`. */
export async function writersKeys(...of: Parameters<typeof blogsOf>): Promise<string[]> {
  return (await blogsOf(...of)).map(writersOf);
}

/** Those of these keys under which somebody else's refusal stands as well. Inside a read or write. */
export async function heldByOthers(
  context: DeskContext,
  keys: readonly string[],
  author: StoredAuthor | undefined,
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const refusers = await context.db.authors
    .filter((row) => row.noContact !== null && row.deletedAt === null && row.id !== author?.id)
    .toArray();
  const theirs = await Promise.all(refusers.map((row) => writersKeys(context, row, null)));
  return new Set(theirs.flat());
}
