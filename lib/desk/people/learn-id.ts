import { followRefusal } from '@/lib/desk/refusals/refusals';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { write } from '@/lib/desk/store/write';
import type { SiteId } from '@/lib/domain/site';
import { SITE_IDS } from '@/lib/domain/site';
import { authorsByKeys } from './find-authors';
import { isIdKey } from './recognise-author';
import { resolveKnownAuthor } from './resolve-author';

/**
 * Stores that a handle and a numeric id are the same account, for authors the desk knows (law 2). Called in passing for
 * every pair a page shows, so it looks before it writes.
 * @returns whether anything changed
 */
export async function learnId(context: DeskContext, handleKey: string, idKey: string): Promise<boolean> {
  const site: SiteId | undefined = SITE_IDS.find((id) => handleKey.startsWith(`${id}:`));
  // Of two sites, or of two ids, nothing says that they are one person.
  if (site === undefined || isIdKey(handleKey) || !isIdKey(idKey) || !idKey.startsWith(`${site}:`))
    return false;
  const rows = await read(context, () => authorsByKeys(context, [handleKey, idKey]));
  const [only] = rows;
  const learned = rows.length === 1 && only?.keys.includes(handleKey) && only.keys.includes(idKey);
  if (only === undefined) return followRefusal(context, handleKey, idKey);
  if (learned) return false;
  const author = { key: handleKey, idKey, name: null, handle: null, url: null };
  await write(context, { tables: ['authors', 'interactions', 'cases', 'refusals'] }, ({ journal }) =>
    resolveKnownAuthor(context, journal, { site, author }),
  );
  return true;
}
