import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import type { Identity } from '@/lib/domain/author';

type Fields = Partial<Pick<StoredAuthor, 'identities' | 'keys' | 'noContact'>> & {
  add?: Identity[];
  release?: string[];
};

/** Rows this person was part of once and is no more: a blog and its writer that were joined and parted again. */
async function findFormerHosts({ db }: DeskContext, ids: readonly string[]): Promise<StoredAuthor[]> {
  const records = await db.changes
    .where('authorId')
    .anyOf([...ids])
    .filter(({ table, body }) => table === 'authors' && typeof body.mergedInto === 'string')
    .toArray();
  const hosts = new Set(records.map(({ body }) => body.mergedInto as string));
  const rows = await db.authors.bulkGet([...hosts].filter((id) => !ids.includes(id)));
  return rows.filter((row) => row !== undefined);
}

/** When this person refused, as far as their row and its versions tell. */
async function findRefusals({ db }: DeskContext, author: StoredAuthor): Promise<Set<string>> {
  const versions = await db.versions.where('[table+rowId]').equals(['authors', author.id]).toArray();
  const rows = [author, ...versions.map(({ row }) => row as StoredAuthor)];
  return new Set(rows.flatMap(({ noContact }) => (noContact === null ? [] : [noContact.at])));
}

/**
 * Takes a person out of the versions and change records of rows they were part of for a while; the rows themselves stay
 * those of somebody else. Inside the write that erases, before anything of theirs is gone.
 * @param keys every key they were known by
 */
export async function eraseFromOthers(
  context: DeskContext,
  author: StoredAuthor,
  ids: readonly string[],
  keys: ReadonlySet<string>,
): Promise<void> {
  const { db } = context;
  const refusedAt = await findRefusals(context, author);
  for (const host of await findFormerHosts(context, ids)) {
    const own = new Set([...host.keys, ...host.identities.map(({ key }) => key)]);
    const isTheirs = (key: string) => keys.has(key) && !own.has(key);
    const without = <Row extends Fields>(row: Row): Row => {
      const kept: Fields = {};
      for (const name of ['identities', 'add'] as const)
        if (row[name] !== undefined) kept[name] = row[name].filter(({ key }) => !isTheirs(key));
      for (const name of ['keys', 'release'] as const)
        if (row[name] !== undefined) kept[name] = row[name].filter((key) => !isTheirs(key));
      if (row.noContact != null && refusedAt.has(row.noContact.at)) kept.noContact = host.noContact;
      return { ...row, ...kept };
    };
    const ofHost = ['authors', host.id];
    await db.versions
      .where('[table+rowId]')
      .equals(ofHost)
      .modify((version) => {
        version.row = without(version.row as Fields);
      });
    await db.changes
      .where('[table+rowId]')
      .equals(ofHost)
      .modify((change) => {
        change.body = without(change.body as Fields) as Record<string, unknown>;
      });
  }
}
