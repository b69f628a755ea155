import { newestFirst } from '@/lib/desk/log/entry-order';
import { queryRange } from '@/lib/desk/log/interaction-query';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import type { RefusalRow } from '@/lib/desk/store/rows';
import { toAuthor, toInteraction } from '@/lib/desk/store/stored-form';
import type { Case } from '@/lib/domain/case';
import type { Interaction } from '@/lib/domain/interaction';
import type { AuthorRecord } from './authors';
import { authorById, authorsByKeys, pickAuthors } from './find-authors';
import { findLastContact } from './last-contact';

async function entriesOf(context: DeskContext, authorIds: readonly string[]): Promise<Interaction[]> {
  const found = await Promise.all(authorIds.map((authorId) => queryRange(context, { authorId }).toArray()));
  return found
    .flat()
    .filter((row) => row.deletedAt === null)
    .map(toInteraction)
    .sort(newestFirst);
}

async function casesOf({ db }: DeskContext, authorIds: readonly string[]): Promise<Case[]> {
  const rows = await db.cases.where('authorId').anyOf(authorIds).sortBy('updatedAt');
  return rows.filter((row) => row.deletedAt === null).reverse();
}

/** Hashing is no database call: inside a transaction it would end it. */
async function findLiftedAt(
  { hasher, ready }: DeskContext,
  keys: readonly string[],
  refusals: readonly RefusalRow[],
): Promise<string | null> {
  const lifted = refusals.flatMap(({ hash, liftedAt }) => (liftedAt === null ? [] : [{ hash, liftedAt }]));
  if (lifted.length === 0) return null;
  await ready;
  await hasher.prepare(keys);
  const hashes = new Set(keys.map((key) => hasher.of(key)));
  const theirs = lifted.filter(({ hash }) => hashes.has(hash)).map(({ liftedAt }) => liftedAt);
  return theirs.sort().at(-1) ?? null;
}

async function authorIdsOf(context: DeskContext, who: string | readonly string[]): Promise<string[]> {
  if (typeof who === 'string') return [(await authorById(context, who))?.id ?? who];
  return pickAuthors(who, await authorsByKeys(context, who)).map(({ id }) => id);
}

/** Everything logged for a person, newest first, over every identity. */
export function readHistory(
  context: DeskContext,
  who: string | readonly string[],
  limit: number,
): Promise<Interaction[]> {
  return read(context, async () =>
    (await entriesOf(context, await authorIdsOf(context, who))).slice(0, limit),
  );
}

/** Cases of a person, newest first. */
export function readCases(context: DeskContext, authorId: string): Promise<Case[]> {
  return read(context, async () => casesOf(context, await authorIdsOf(context, authorId)));
}

/**
 * What the panel shows of a person, in one transaction: who it is, then everything filed under them side by side. Each
 * further question to the database would cost the agent a turn of the browser after the click.
 */
export async function readRecord(
  context: DeskContext,
  keys: readonly string[],
): Promise<AuthorRecord | undefined> {
  const { db } = context;
  const found = await read(context, () =>
    db.transaction('r', [db.authors, db.interactions, db.cases, db.refusals], async () => {
      const people = pickAuthors(keys, await authorsByKeys(context, keys));
      const [author] = people;
      if (author === undefined) return undefined;
      const ids = people.map(({ id }) => id);
      const [history, cases, refusals] = await Promise.all([
        entriesOf(context, ids),
        casesOf(context, ids),
        db.refusals.toArray(),
      ]);
      return { author, history, cases, refusals };
    }),
  );
  if (found === undefined) return undefined;
  const { author, history, cases, refusals } = found;
  const last = findLastContact(history, cases);
  const refusalLiftedAt = await findLiftedAt(context, author.keys, refusals);
  return { author: toAuthor(author), history, cases, last, refusalLiftedAt };
}
