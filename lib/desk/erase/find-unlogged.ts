import { createIsNamed } from '@/lib/desk/people/find-named';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { foldName } from '@/lib/domain/fold-name';
import { handleKey } from '@/lib/domain/identity';
import type { SiteId } from '@/lib/domain/site';

/** Somebody the desk logged nothing for, and how much of theirs it keeps all the same. The row is stored nowhere. */
export interface Unlogged {
  author: StoredAuthor;
  count: number;
}

/**
 * Whom what is kept beside the log names so: comments below watched entries, and drafts. Walks both, which are few; who is
 * ignored has a row. Inside a read or write.
 * @param typed handle with or without `@`, address, or the name a comment without any of these was signed with
 * @returns undefined where nothing is kept of anybody of that name
 */
export async function findUnlogged(
  { db, ports }: DeskContext,
  site: SiteId,
  typed: string,
): Promise<Unlogged | undefined> {
  const name = typed.normalize('NFKC').trim();
  const isSigned = (signed: string | null) => signed !== null && foldName(signed) === foldName(typed);
  const isNamed = createIsNamed(site, typed);
  const isTheirs = (key: string) => isNamed({ key, url: null });
  const watches = await db.watches.toArray();
  const comments = watches.flatMap(({ news, post }) =>
    news.filter(({ writtenBy = [], name: signed }) =>
      writtenBy.length > 0 ? writtenBy.some(isTheirs) : post.site === site && isSigned(signed),
    ),
  );
  const drafts = await db.drafts.filter(({ authorKeys }) => authorKeys.some(isTheirs)).toArray();
  const count = comments.length + drafts.length;
  if (count === 0) return undefined;
  const seen = [
    ...comments.flatMap(({ writtenBy = [] }) => writtenBy),
    ...drafts.flatMap(({ authorKeys }) => authorKeys),
  ];
  const keys = [...new Set([handleKey(site, name), ...seen.filter(isTheirs)])];
  const now = ports.now().toISOString();
  const identities = keys.map((key) => ({ key, site, handle: null, name, url: null, seenAt: now }));
  const entity = {
    id: ports.newId(),
    v: 1,
    createdAt: now,
    createdBy: '',
    updatedAt: now,
    updatedBy: '',
    deletedAt: null,
  } as const;
  return { author: { ...entity, identities, keys, noContact: null, mergedInto: null }, count };
}
