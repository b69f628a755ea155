import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { recogniseAuthor, toSeenKeys } from './recognise-author';

/**
 * The person behind keys out of rows already read: one row, or two that are the same person and not merged yet.
 * Empty for nobody the desk knows, also when the handle was taken over by another account.
 */
export function pickAuthors(keys: readonly string[], rows: readonly StoredAuthor[]): StoredAuthor[] {
  const seen = toSeenKeys(keys);
  const holder = (key: string | null) => rows.find((row) => key !== null && row.keys.includes(key));
  if (seen === undefined) {
    const byId = holder(keys[0] ?? null);
    return byId === undefined ? [] : [byId];
  }
  const recognition = recogniseAuthor(seen, holder(seen.idKey), holder(seen.handleKey));
  if (recognition.kind === 'unknown') return [];
  return recognition.kind === 'known' ? [recognition.author] : [recognition.byId, recognition.byHandle];
}

/**
 * Everybody one of these keys leads to, by index. All lookups are sent off together: `anyOf` walks a cursor and waits for
 * the browser once per key.
 */
export async function authorsByKeys({ db }: DeskContext, keys: readonly string[]): Promise<StoredAuthor[]> {
  if (keys.length === 0) return [];
  const found = await db.transaction('r', db.authors, () =>
    Promise.all([...new Set(keys)].map((key) => db.authors.where('keys').equals(key).toArray())),
  );
  return [...new Map(found.flat().map((author) => [author.id, author])).values()];
}

/** The row an author id stands for today: ids of merged rows lead to the row that absorbed them. */
export async function authorById(context: DeskContext, authorId: string): Promise<StoredAuthor | undefined> {
  let author = await context.db.authors.get(authorId);
  for (let hops = 0; author?.mergedInto && hops < 20; hops++) {
    author = await context.db.authors.get(author.mergedInto);
  }
  return author?.deletedAt === null ? author : undefined;
}
