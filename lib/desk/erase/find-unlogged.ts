import { findSeenAs } from '@/lib/desk/people/find-named';
import { toSeenKeys } from '@/lib/desk/people/recognise-author';
import { createIsOf } from '@/lib/desk/people/whose-keys';
import type { DeskContext } from '@/lib/desk/store/context';
import type { StoredAuthor } from '@/lib/desk/store/rows';
import { handleKey } from '@/lib/domain/identity';
import type { SiteId } from '@/lib/domain/site';
import { createIsSignedOnly } from './signed-only';

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
  context: DeskContext,
  site: SiteId,
  typed: string,
): Promise<Unlogged | undefined> {
  const { db, ports } = context;
  const name = typed.normalize('NFKC').trim();
  const [watches, drafts] = [await db.watches.toArray(), await db.drafts.toArray()];
  const seen = await findSeenAs(context, site, typed);
  // The erase goes by a writer's own key: the address of their blog, if that was typed, is but one more of theirs.
  const own = seen.flatMap((each) => toSeenKeys(each)?.handleKey ?? []);
  const keys = [...new Set([handleKey(site, name), ...own])];
  const isOf = createIsOf(new Set(keys));
  const isSigned = createIsSignedOnly({ identities: [{ site, name }] });
  const comments = watches.flatMap(({ news, post }) =>
    news.filter((each) => isOf(each.writtenBy ?? []) || isSigned(each, post.site)),
  );
  const count = comments.length + drafts.filter(({ authorKeys }) => isOf(authorKeys)).length;
  if (count === 0) return undefined;
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
