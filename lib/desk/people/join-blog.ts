import type { Journal } from '@/lib/desk/changes/journal';
import { DeskError } from '@/lib/desk/errors';
import { liftRefusals } from '@/lib/desk/refusals/refusals';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { authorKeys } from '@/lib/domain/identity';
import type { Post } from '@/lib/domain/post';
import { BLOG_IDS } from '@/lib/domain/site';
import { authorsByKeys, pickAuthors } from './find-authors';
import { mergeAuthors } from './merge-authors';
import { resolveAuthor } from './resolve-author';

/** A blog and the writer it names, made one person: both as they stood before, for an undo. */
export interface JoinedBlog {
  keep: StoredAuthor;
  absorb: StoredAuthor;
  /** Ids of what was filed under `absorb`. */
  moved: Record<'interactions' | 'cases' | 'watches', string[]>;
  /** Of the two, the one made for the join, of a writer nobody knew before. */
  made: string | null;
}

export const JOIN_TABLES = ['authors', 'interactions', 'cases', 'watches', 'refusals'] as const;

const isBlogKey = (key: string): boolean => BLOG_IDS.some((site) => key.startsWith(`${site}:`));

/**
 * Whom the desk logged as the blog of an entry that now names its writer: perhaps the same person, which only the agent can
 * say. Not asked once the blog has a writer, nor where the desk knows another one of this blog. Inside a read.
 */
export async function findBlogToJoin(
  context: DeskContext,
  { site, kind, author }: Post,
): Promise<StoredAuthor | undefined> {
  const blogKey = author?.blogKey;
  if (author === null || blogKey === undefined || kind !== 'entry') return undefined;
  const [blog] = await authorsByKeys(context, [blogKey]);
  if (blog === undefined || blog.keys.some((key) => key !== blogKey && isBlogKey(key))) return undefined;
  const keys = authorKeys(author);
  const named = pickAuthors(keys, await authorsByKeys(context, keys));
  const profiles = `${site}:${blogKey.slice('web:'.length)}/`;
  const writers = await context.db.authors.where('keys').startsWith(profiles).toArray();
  return writers.every(({ id }) => named.some((row) => row.id === id)) ? blog : undefined;
}

/** Ids of what is filed under an author, by table. */
async function filedUnder({ db }: DeskContext, authorId: string): Promise<JoinedBlog['moved']> {
  const ids = (name: 'interactions' | 'cases' | 'watches') =>
    db.table(name).where('authorId').equals(authorId).primaryKeys() as Promise<string[]>;
  return {
    interactions: await ids('interactions'),
    cases: await ids('cases'),
    watches: await ids('watches'),
  };
}

/**
 * Makes the blog and the writer its entry names one person, by the agent's word. Inside a write of `JOIN_TABLES`.
 * @returns what an undo needs
 * @throws DeskError `not-found` where there is nothing to join, or another window joined them a moment before
 */
export async function joinBlog(context: DeskContext, journal: Journal, post: Post): Promise<JoinedBlog> {
  const { author, site } = post;
  const blog = await findBlogToJoin(context, post);
  if (author === null || blog === undefined) throw new DeskError('not-found', 'blog');
  const newId = context.ports.newId();
  const named = await resolveAuthor(context, journal, { site, author }, newId);
  const [keep, absorb] = blog.id < named.id ? [blog, named] : [named, blog];
  const moved = await filedUnder(context, absorb.id);
  await mergeAuthors(context, journal, blog, named);
  return { keep, absorb, moved, made: named.id === newId ? newId : null };
}

/** Parts the two again, each with what was filed under it. Inside a write of `JOIN_TABLES`. */
export async function partBlog(
  context: DeskContext,
  journal: Journal,
  { keep, absorb, moved, made }: JoinedBlog,
): Promise<void> {
  const { db } = context;
  for (const before of [keep, absorb]) {
    const row = await db.authors.get(before.id);
    if (row === undefined) throw new DeskError('not-found', 'author');
    const { identities, keys, noContact, mergedInto } = before;
    // Nothing was logged under a row the join itself made: it goes again (law 2).
    const stand =
      before.id === made ? { keys: [], deletedAt: journal.now } : { keys, deletedAt: before.deletedAt };
    await journal.patch('authors', row, { identities, noContact, mergedInto, ...stand }, row.id);
    if (noContact === null && row.noContact !== null) await liftRefusals(context, keys, [], journal.now);
  }
  for (const name of ['interactions', 'cases', 'watches'] as const) {
    await moveBack(context, journal, name, moved[name], absorb.id);
  }
}

async function moveBack(
  { db }: DeskContext,
  journal: Journal,
  table: 'interactions' | 'cases' | 'watches',
  ids: readonly string[],
  authorId: string,
): Promise<void> {
  for (const row of await db.table(table).bulkGet([...ids])) {
    if (row === undefined) continue;
    const { contactOf: _derived, ...entity } = row;
    await journal.patch(table, entity, { authorId }, authorId);
  }
}
