import { refusalKeys } from '@/lib/desk/refusals/blog-refusals';
import { isRefusedBy } from '@/lib/desk/refusals/refusals';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { standingAmong } from '@/lib/desk/tables/exclusion-repository';
import type { AuthorSummary } from '@/lib/domain/author-summary';
import { type Case, isOpen } from '@/lib/domain/case';
import { authorsByKeys, pickAuthors } from './find-authors';

function stateOf(cases: readonly Case[]): AuthorSummary['state'] {
  const standing = cases.filter((row) => row.deletedAt === null);
  if (standing.some((row) => isOpen(row.status))) return 'open';
  const last = standing.reduce<Case | undefined>(
    (latest, row) => (latest === undefined || row.updatedAt > latest.updatedAt ? row : latest),
    undefined,
  );
  return last?.status === 'solved' ? 'solved' : 'known';
}

/**
 * What the chips of a screenful may know, in one transaction: the identity index for all of them at once, then counts by
 * index for the few the desk knows. Refusals are compared last, outside the database, because hashing is no database call.
 */
export async function summariseAuthors(
  context: DeskContext,
  groups: readonly (readonly string[])[],
): Promise<(AuthorSummary | null)[]> {
  const { db, hasher } = context;
  const found = await read(context, () =>
    db.transaction('r', [db.authors, db.interactions, db.cases, db.refusals, db.exclusions], async () => {
      const rows = await authorsByKeys(context, [...new Set(groups.flat())]);
      const people = groups.map((keys) => pickAuthors(keys, rows));
      const ids = [...new Set(people.flat().map(({ id }) => id))];
      const everyKey = [...groups.flat(), ...people.flat().flatMap((row) => row.keys)];
      const [cases, counts, refusals, exclusions] = await Promise.all([
        Promise.all(ids.map((id) => db.cases.where('authorId').equals(id).toArray())),
        Promise.all(ids.map((id) => db.interactions.where('contactOf').equals(id).count())),
        db.refusals.toArray(),
        standingAmong(context, 'author', everyKey),
      ]);
      const contacts = new Map(ids.map((id, index) => [id, counts[index] ?? 0]));
      return { people, cases: cases.flat(), contacts, refusals, ignored: exclusions.map(({ key }) => key) };
    }),
  );
  const { refusals } = found;
  // Keys of the person count too: the id the desk knows tells a renamed handle from one taken over.
  const allKeys = (keys: readonly string[], rows: readonly StoredAuthor[]) => [
    ...new Set([...keys, ...rows.flatMap((row) => row.keys)]),
  ];
  if (refusals.length > 0) {
    await context.ready;
    await hasher.prepare(
      groups.flatMap((keys, index) => allKeys(refusalKeys(keys), found.people[index] ?? [])),
    );
  }
  return groups.map((keys, index) => {
    const rows = found.people[index] ?? [];
    const contacts = rows.reduce((sum, { id }) => sum + (found.contacts.get(id) ?? 0), 0);
    const refused =
      rows.some((row) => row.noContact !== null) ||
      isRefusedBy(allKeys(refusalKeys(keys), rows), refusals, (key) => hasher.of(key));
    const isIgnored = allKeys(keys, rows).some((key) => found.ignored.includes(key));
    const ignored = isIgnored ? { ignored: true as const } : {};
    if (refused) return { state: 'no-contact', contacts, ...ignored };
    const cases = found.cases.filter((row) => rows.some(({ id }) => id === row.authorId));
    const dealtWith = contacts > 0 || cases.some((row) => row.deletedAt === null);
    if (dealtWith) return { state: stateOf(cases), contacts, ...ignored };
    return isIgnored ? { state: 'new', contacts, ...ignored } : null;
  });
}
