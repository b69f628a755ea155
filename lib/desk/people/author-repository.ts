import type { Desk } from '@/lib/desk/desk';
import { eraseAuthor, eraseUnlogged } from '@/lib/desk/erase/erase-author';
import { findUnlogged } from '@/lib/desk/erase/find-unlogged';
import { findSignedOnly } from '@/lib/desk/erase/signed-only';
import { clearNoContact, setNoContact } from '@/lib/desk/refusals/no-contact';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { toAuthor } from '@/lib/desk/store/stored-form';
import { write } from '@/lib/desk/store/write';
import { readCases, readRecord } from './author-record';
import { authorById, authorsByKeys, pickAuthors } from './find-authors';
import { findNamed } from './find-named';
import { findBlogToJoin, JOIN_TABLES, joinBlog, partBlog } from './join-blog';
import { learnId } from './learn-id';
import { summariseAuthors } from './summarise-authors';

/** Repository of the people the desk has logged something for. */
export function createAuthors(context: DeskContext): Desk['authors'] {
  return {
    async findByKeys(keys) {
      const [author] = pickAuthors(keys, await read(context, () => authorsByKeys(context, keys)));
      return author === undefined ? undefined : toAuthor(author);
    },
    async find(authorId) {
      const author = await read(context, () => authorById(context, authorId));
      return author === undefined ? undefined : toAuthor(author);
    },
    findNamed: (site, typed) => findNamed(context, site, typed),
    summarise: (groups) => summariseAuthors(context, groups),
    record: (keys) => readRecord(context, keys),
    cases: (authorId) => readCases(context, authorId),
    casesIn: (statuses) =>
      read(context, async () => {
        const { authors, cases } = context.db;
        const [rows, practice] = await Promise.all([
          cases.toArray(),
          authors.where('keys').startsWith('practice:').primaryKeys(),
        ]);
        const left = new Set(practice);
        return rows
          .filter((row) => row.deletedAt === null && statuses.includes(row.status) && !left.has(row.authorId))
          .sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
      }),
    learnId: (handleKey, idKey) => learnId(context, handleKey, idKey),
    setNoContact: (author, reason) => setNoContact(context, author, reason),
    clearNoContact: (author) => clearNoContact(context, author),
    async isNoContact(keys) {
      const [summary] = await summariseAuthors(context, [keys]);
      return summary?.state === 'no-contact';
    },
    async noContactAmong(authorIds) {
      const rows = await read(context, () => context.db.authors.bulkGet([...new Set(authorIds)]));
      return new Set(rows.flatMap((row) => (row !== undefined && row.noContact !== null ? [row.id] : [])));
    },
    async refused() {
      const rows = await read(context, () =>
        context.db.authors.filter((row) => row.noContact !== null && row.deletedAt === null).toArray(),
      );
      return rows
        .filter((row) => row.mergedInto === null)
        .sort((a, b) => (b.noContact?.at ?? '').localeCompare(a.noContact?.at ?? ''))
        .map(toAuthor);
    },
    async blogToJoin(post) {
      const blog = await read(context, () => findBlogToJoin(context, post));
      return blog === undefined ? undefined : toAuthor(blog);
    },
    joinBlog: (post) =>
      write(context, { tables: JOIN_TABLES }, ({ journal }) => joinBlog(context, journal, post)),
    partBlog: (joined) =>
      write(context, { tables: JOIN_TABLES }, ({ journal }) => partBlog(context, journal, joined)),
    erase: (authorId) => eraseAuthor(context, authorId),
    findUnlogged: (site, typed) => read(context, () => findUnlogged(context, site, typed)),
    findSignedOnly: (author) => read(context, () => findSignedOnly(context, author)),
    eraseUnlogged: (site, typed) => eraseUnlogged(context, site, typed),
    heedErase: context.ports.heedErase,
  };
}
