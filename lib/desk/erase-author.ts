import type { Table } from 'dexie';
import type { DeskContext } from './context';
import type { EraseReport } from './desk';
import { DeskError } from './errors';
import { authorById } from './find-authors';
import { putRefusals } from './refusals';
import { write } from './write';

/** Deletes the rows an index leads to; returns their ids. */
async function deleteWhere(table: Table, index: string, values: readonly string[]): Promise<string[]> {
  const ids = (await table
    .where(index)
    .anyOf([...values])
    .primaryKeys()) as string[];
  await table.bulkDelete(ids);
  return [...new Set(ids)];
}

/**
 * Law 6: one act, one transaction, everything about the person gone from every table: rows, earlier versions, the bodies
 * of change records, drafts. What stays says nothing about anybody: random ids that must not come back, and, if the
 * person had refused contact, salted hashes that keep the refusal (law 3).
 * @throws DeskError `not-found`
 */
export function eraseAuthor(context: DeskContext, authorId: string): Promise<EraseReport> {
  const { db } = context;
  const tables = [
    'authors',
    'interactions',
    'cases',
    'promises',
    'drafts',
    'refusals',
    'erased',
    'exclusions',
  ] as const;
  return write(context, { tables }, async ({ journal }) => {
    const author = await authorById(context, authorId);
    if (author === undefined) throw new DeskError('not-found', `authors ${authorId}`);
    const absorbed = await absorbedBy(context, [author.id]);
    const ids = [author.id, ...absorbed];
    const keys = [...new Set([...author.keys, ...author.identities.map(({ key }) => key)])];
    if (author.noContact !== null) await putRefusals(context, author.keys, author.noContact.at);

    const interactions = await deleteWhere(db.interactions, 'authorId', ids);
    const cases = await deleteWhere(db.cases, 'authorId', ids);
    await deleteWhere(db.watches, 'authorId', ids);
    const drafts = await deleteWhere(db.drafts, 'authorKeys', keys);
    const versions = await deleteWhere(db.versions, 'authorId', ids);
    const changes = await deleteWhere(db.changes, 'authorId', ids);
    await db.promises.bulkDelete(cases);
    const ignored = await deleteWhere(db.exclusions, 'key', keys);
    await db.authors.bulkDelete(ids);
    await db.erased.bulkPut(interactions.map((id) => ({ id, at: journal.now })));
    await journal.recordErase(author.id, [...absorbed, ...interactions, ...cases, ...ignored]);
    return {
      interactions: interactions.length,
      cases: cases.length,
      drafts: drafts.length,
      versions: versions.length,
      changes: changes.length,
      refusalKept: author.noContact !== null,
    };
  });
}

/** Ids of rows merged into these, and of those merged into them. */
async function absorbedBy({ db }: DeskContext, into: string[]): Promise<string[]> {
  const found = (await db.authors.where('mergedInto').anyOf(into).primaryKeys()) as string[];
  return found.length === 0 ? [] : [...found, ...(await absorbedBy({ db } as DeskContext, found))];
}
