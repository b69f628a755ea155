import { bareAddress } from '@/lib/desk/bare-address';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import { toAuthor } from '@/lib/desk/store/stored-form';
import type { Author, Identity } from '@/lib/domain/author';
import { handleKey } from '@/lib/domain/identity';
import type { SiteId } from '@/lib/domain/site';
import { toSeenKeys } from './recognise-author';

/** Whether an identity is the one somebody typed: a handle on a site, or the address of a profile or blog. */
function createIsNamed(site: SiteId, typed: string): (identity: Pick<Identity, 'key' | 'url'>) => boolean {
  const text = typed.normalize('NFKC').trim();
  const handle = handleKey(site, text);
  const address = bareAddress(text);
  const isAt = (where: string | null) => where !== null && bareAddress(where) === address;
  return ({ key, url }) =>
    key === handle || (address !== null && (isAt(url) || isAt(key.slice(key.indexOf(':') + 1))));
}

/**
 * All keys of each writer whom what is kept beside the log names so: drafts, and comments below watched entries. Walks both,
 * which are few. Inside a read or write.
 * @param typed handle with or without `@`, or address
 */
export async function findSeenAs({ db }: DeskContext, site: SiteId, typed: string): Promise<string[][]> {
  const isNamed = createIsNamed(site, typed);
  const [watches, drafts] = [await db.watches.toArray(), await db.drafts.toArray()];
  const writers = [
    ...watches.flatMap(({ news }) => news.map(({ writtenBy = [] }) => writtenBy)),
    ...drafts.map(({ authorKeys }) => authorKeys),
  ];
  return writers.filter((keys) => keys.some((key) => isNamed({ key, url: null })));
}

/**
 * Everybody the desk knows by what a person says of themselves, latest first: a handle on a site, also one they had
 * before, and one they took since, if a draft or a kept comment has it beside their number; or the address of their profile
 * or blog. More than one where a handle changed hands: whoever asks for an erase is to see both. Walks all authors: for the
 * desk page, not for a click.
 * @param typed handle with or without `@`, or address
 */
export async function findNamed(context: DeskContext, site: SiteId, typed: string): Promise<Author[]> {
  const isNamed = createIsNamed(site, typed);
  const rows = await read(context, async () => {
    const seen = await findSeenAs(context, site, typed);
    const numbers = new Set(seen.flatMap((keys) => toSeenKeys(keys)?.idKey ?? []));
    const isTheirs = (identity: Identity) => isNamed(identity) || numbers.has(identity.key);
    return context.db.authors
      .filter(({ deletedAt, identities }) => deletedAt === null && identities.some(isTheirs))
      .toArray();
  });
  return rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).map(toAuthor);
}
