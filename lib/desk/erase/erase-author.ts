import type { Table } from 'dexie';
import type { Journal } from '@/lib/desk/changes/journal';
import type { EraseReport } from '@/lib/desk/desk';
import { DeskError } from '@/lib/desk/errors';
import { findOwnBlogs } from '@/lib/desk/find-own-blogs';
import { authorById } from '@/lib/desk/people/find-authors';
import { createIsOf } from '@/lib/desk/people/whose-keys';
import { putRefusals } from '@/lib/desk/refusals/refusals';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor, StoredDraft } from '@/lib/desk/store/rows';
import { write } from '@/lib/desk/store/write';
import type { ErasedPerson } from '@/lib/domain/erased-person';
import type { SiteId } from '@/lib/domain/site';
import { eraseFromOthers } from './erase-from-others';
import { eraseFromWatches } from './erase-from-watches';
import { findUnlogged } from './find-unlogged';

/** Tables with rows about a person, by which of their fields. */
const ABOUT = ['interactions', 'cases', 'watches'] as const;

/** Deletes the rows an index leads to; returns their ids. */
async function deleteWhere(
  table: Table,
  index: string,
  values: readonly (string | readonly string[])[],
): Promise<string[]> {
  const ids = (await table
    .where(index)
    .anyOf(values as never)
    .primaryKeys()) as string[];
  await table.bulkDelete(ids);
  return [...new Set(ids)];
}

/**
 * What the desk ignored of this person: by a name that leads to them now, or by one that did when it was ignored, and the
 * blogs that are theirs alone. Whoever took over an earlier handle keeps their own.
 */
async function findIgnored(
  { db }: DeskContext,
  ids: readonly string[],
  keys: readonly string[],
  blogs: readonly string[],
) {
  const records = await db.changes
    .where('authorId')
    .anyOf([...ids])
    .filter(({ table }) => table === 'exclusions')
    .toArray();
  const named = await db.exclusions
    .where('key')
    .anyOf([...keys, ...blogs])
    .filter(({ kind, key }) => (kind === 'site' ? blogs : keys).includes(key))
    .primaryKeys();
  return [...new Set([...records.map(({ rowId }) => rowId), ...named])];
}

/** Drafts to this person; not those to another writer of their blog, nor to an account that took over a handle. */
function findDrafts({ db }: DeskContext, keys: ReadonlySet<string>): Promise<StoredDraft[]> {
  const isTheirs = createIsOf(keys);
  return db.drafts
    .where('authorKeys')
    .anyOf([...keys])
    .distinct()
    .filter(({ authorKeys }) => isTheirs(authorKeys))
    .toArray();
}

/**
 * Law 6: one act, one transaction, everything about the person gone from every table: rows, earlier versions, the bodies
 * of change records, drafts, what they wrote below entries of others; then what this browser holds of their posts for its
 * tabs. What stays says nothing about anybody: random ids that must not come back, and, if the person had refused contact,
 * salted hashes that keep the refusal (law 3).
 * @throws DeskError `not-found`
 */
export function eraseAuthor(context: DeskContext, authorId: string): Promise<EraseReport> {
  return eraseFound(context, `authors ${authorId}`, () => authorById(context, authorId));
}

/**
 * The same for somebody nothing was logged for, by what they say of themselves: their comments below watched entries and
 * drafts to them.
 * @throws DeskError `not-found`
 */
export function eraseUnlogged(context: DeskContext, site: SiteId, typed: string): Promise<EraseReport> {
  return eraseFound(context, 'unlogged', async () => (await findUnlogged(context, site, typed))?.author);
}

async function eraseFound(
  context: DeskContext,
  what: string,
  find: () => Promise<StoredAuthor | undefined>,
): Promise<EraseReport> {
  const { ports } = context;
  const derived = ['promises', 'mixedReplies'] as const;
  const tables = [...ABOUT, ...derived, 'authors', 'drafts', 'refusals', 'erased', 'exclusions'] as const;
  const { report, person } = await write(context, { tables }, async ({ journal }) => {
    const author = await find();
    if (author === undefined) throw new DeskError('not-found', what);
    return eraseRows(context, author, journal);
  });
  // Gone with the browser at the latest; the erase itself is done.
  await ports.forget(person).catch(() => undefined);
  return report;
}

async function eraseRows(
  context: DeskContext,
  author: StoredAuthor,
  journal: Journal,
): Promise<{ report: EraseReport; person: ErasedPerson }> {
  const { db } = context;
  const absorbed = await absorbedBy(context, [author.id]);
  const ids = [author.id, ...absorbed];
  const keys = new Set([...author.keys, ...author.identities.map(({ key }) => key)]);
  const refusalKept = author.noContact !== null;
  if (author.noContact !== null) await putRefusals(context, author.keys, author.noContact.at);

  const blogs = await findOwnBlogs(context, author, ids);
  const posts = await db.interactions.where('authorId').anyOf(ids).toArray();
  const drafts = await findDrafts(context, keys);
  await eraseFromOthers(context, author, ids, keys);
  const comments = await eraseFromWatches(context, journal, author, ids, keys);
  const ignored = await findIgnored(context, ids, author.keys, blogs);
  const rows: string[][] = [...ids.map((id) => ['authors', id]), ...ignored.map((id) => ['exclusions', id])];
  const gone: Record<(typeof ABOUT)[number], string[]> = { interactions: [], cases: [], watches: [] };
  for (const name of ABOUT) {
    gone[name] = await deleteWhere(db.table(name), 'authorId', ids);
    rows.push(...gone[name].map((id) => [name, id]));
  }
  // By row as well: a row may have been filed under somebody else for a while.
  const traces = async (table: Table) =>
    (await deleteWhere(table, 'authorId', ids)).length +
    (await deleteWhere(table, '[table+rowId]', rows)).length;
  const versions = await traces(db.versions);
  const changes = await traces(db.changes);
  await db.drafts.bulkDelete(drafts.map((draft) => draft.postKey));
  await db.promises.bulkDelete(gone.cases);
  await db.mixedReplies.bulkDelete(gone.interactions);
  await db.exclusions.bulkDelete(ignored);
  await db.authors.bulkDelete(ids);
  await db.erased.bulkPut(gone.interactions.map((id) => ({ id, at: journal.now })));
  await journal.recordErase(author.id, [...absorbed, ...gone.interactions, ...gone.cases, ...ignored]);
  return {
    report: {
      interactions: gone.interactions.length,
      cases: gone.cases.length,
      drafts: drafts.length,
      comments,
      versions,
      changes,
      refusalKept,
      // A permission is for a whole host: that of a host of many is not for this blog alone.
      hosts: blogs.filter((blog) => !blog.includes('/')),
    },
    person: {
      keys: [...keys],
      postKeys: [
        ...posts.flatMap(({ post: { site, id } }) => (id === null ? [] : [`${site}:${id}`])),
        ...drafts.map((draft) => draft.postKey),
      ],
    },
  };
}

/** Ids of rows merged into these, and of those merged into them. */
async function absorbedBy({ db }: DeskContext, into: string[]): Promise<string[]> {
  const found = (await db.authors.where('mergedInto').anyOf(into).primaryKeys()) as string[];
  return found.length === 0 ? [] : [...found, ...(await absorbedBy({ db } as DeskContext, found))];
}
