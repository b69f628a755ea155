import type { Journal } from '@/lib/desk/changes/journal';
import type { AuthorRef } from '@/lib/desk/desk';
import { DeskError } from '@/lib/desk/errors';
import { authorById } from '@/lib/desk/people/find-authors';
import { resolveAuthor, resolveKnownAuthor } from '@/lib/desk/people/resolve-author';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { write } from '@/lib/desk/store/write';
import { authorKeys } from '@/lib/domain/identity';
import type { Post, PostAuthor } from '@/lib/domain/post';
import { heldByOthers, refusalKeys, writersKeys } from './blog-refusals';
import { liftRefusals, putRefusals } from './refusals';

const TABLES = ['authors', 'interactions', 'cases', 'refusals'] as const;

function writerOf(post: Post): PostAuthor {
  if (post.author === null) throw new DeskError('no-author');
  return post.author;
}

/** Marks a person as do-not-contact. Somebody not logged so far becomes known by this act of the agent. */
export function setNoContact(context: DeskContext, ref: AuthorRef, reason: string): Promise<void> {
  return write(context, { tables: TABLES }, async ({ journal }) => {
    const author = await personOf(context, journal, ref);
    if (author === undefined) throw new DeskError('not-found', 'author');
    const noContact = { at: journal.now, by: journal.by, reason: reason.slice(0, 500) };
    const marked = await journal.patch('authors', author, { noContact }, author.id);
    const seen = 'authorId' in ref ? null : writerOf(ref.post);
    await putRefusals(context, [...marked.keys, ...(await writersKeys(context, author, seen))], journal.now);
  });
}

/** The person agreed again, or the mark was a mistake. Works for an erased person by a post, too. */
export function clearNoContact(context: DeskContext, ref: AuthorRef): Promise<void> {
  return write(context, { tables: TABLES }, async ({ journal }) => {
    const seen = 'authorId' in ref ? null : writerOf(ref.post);
    const author =
      'authorId' in ref
        ? await authorById(context, ref.authorId)
        : await resolveKnownAuthor(context, journal, { site: ref.post.site, author: writerOf(ref.post) });
    const shown = seen === null ? [] : refusalKeys(authorKeys(seen));
    const blogs = await writersKeys(context, author, seen);
    const held = await heldByOthers(context, blogs, author);
    if (author !== undefined) await journal.patch('authors', author, { noContact: null }, author.id);
    const current = [
      ...new Set([...shown, ...blogs.filter((key) => !held.has(key)), ...(author?.keys ?? [])]),
    ];
    const former = author?.identities.map(({ key }) => key).filter((key) => !current.includes(key)) ?? [];
    await liftRefusals(context, current, former, journal.now);
  });
}

function personOf(context: DeskContext, journal: Journal, ref: AuthorRef): Promise<StoredAuthor | undefined> {
  if ('authorId' in ref) return authorById(context, ref.authorId);
  const seen = { site: ref.post.site, author: writerOf(ref.post) };
  return resolveAuthor(context, journal, seen, context.ports.newId());
}
