import type { DeskContext } from '@/lib/desk/store/context';
import type { Author, Identity } from '@/lib/domain/author';
import { foldName } from '@/lib/domain/fold-name';
import type { SiteId } from '@/lib/domain/site';
import type { News } from '@/lib/domain/watch';

/** Comments that an erase takes by the name below them alone: a namesake's among them go, too. */
export interface SignedOnly {
  comments: number;
  /** The watched entries they stand below: by address, or by title where none is known. */
  pages: string[];
}

/** Whether a kept comment, of which the page told no key, is signed as this person goes by on that site. */
export function createIsSignedOnly({
  identities,
}: {
  identities: readonly Pick<Identity, 'site' | 'name'>[];
}): (news: News, site: SiteId) => boolean {
  const key = (site: SiteId, name: string) => `${site} ${foldName(name)}`;
  const names = new Set(identities.flatMap(({ site, name }) => (name === null ? [] : [key(site, name)])));
  return ({ writtenBy = [], name }, site) =>
    writtenBy.length === 0 && name !== null && names.has(key(site, name));
}

/** What an erase of this person would take by name alone. Walks all watches, which are few. Inside a read. */
export async function findSignedOnly(
  { db }: DeskContext,
  author: Pick<Author, 'id' | 'identities'>,
): Promise<SignedOnly> {
  const isSigned = createIsSignedOnly(author);
  // Watches of their own go as a whole.
  const watches = await db.watches.filter(({ authorId }) => authorId !== author.id).toArray();
  const found = watches.flatMap(({ post, news }) => {
    const count = news.filter((each) => isSigned(each, post.site)).length;
    return count === 0 ? [] : [{ count, page: post.url ?? post.title }];
  });
  return {
    comments: found.reduce((sum, { count }) => sum + count, 0),
    pages: [...new Set(found.map(({ page }) => page))],
  };
}
