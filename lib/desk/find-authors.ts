import type { DeskContext } from './context';
import { recogniseAuthor, toSeenKeys } from './recognise-author';
import type { StoredAuthor } from './rows';

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

/** One indexed query for any number of keys. */
export function authorsByKeys(context: DeskContext, keys: readonly string[]): Promise<StoredAuthor[]> {
  return context.db.authors
    .where('keys')
    .anyOf([...keys])
    .distinct()
    .toArray();
}

/** The row an author id stands for today: ids of merged rows lead to the row that absorbed them. */
export async function authorById(context: DeskContext, authorId: string): Promise<StoredAuthor | undefined> {
  let author = await context.db.authors.get(authorId);
  for (let hops = 0; author?.mergedInto && hops < 20; hops++) {
    author = await context.db.authors.get(author.mergedInto);
  }
  return author?.deletedAt === null ? author : undefined;
}
