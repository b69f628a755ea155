import { profileKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import type { BlogId } from '@/lib/domain/site';
import { personOf } from '../person';
import { isFrontAddress } from './canonical';
import { cleanAddress } from './clean-address';

/** Longest key the desk takes. */
const MAX_KEY = 200;

/** Paths that list or sort entries, forms, and what everybody has for themselves: no page of a person. */
const NO_PROFILE =
  /\/(?:categor(?:y|ies)|tags?|archives?|search|feed|rss|contact|(?:wp-)?log[-_]?in|log[-_]?out|sign[-_]?(?:in|up)|register|new|edit|password|mypage|intent|sharer?)(?:\.php)?(?:\/|$)/iu;

/** Everybody's page, of which one person's is a part: `/authors/` beside `/authors/mika`. */
const EVERYBODY = /\/(?:authors?|writers?|contributors?|users?|members?|people|staffs?|team)\/?$/iu;
/** Queries that list what is said of something: `/?tag=router`. */
const LISTING = /[?&](?:tags?|cat|category|category_name|s|q|search|keywords?)=/iu;

/**
 * An author by the address of a profile page.
 * @param page the entry's own address: some templates link the author to it
 * @returns null where the address cannot stand for one person: the front of a site, a list of entries, the entry itself
 */
export function authorByProfile(
  site: BlogId,
  profile: string | null,
  name: string | null,
  page: string | null,
): PostAuthor | null {
  const url = profile === null ? null : cleanAddress(profile, null);
  if (url === null || url === page || isFrontAddress(url)) return null;
  const address = new URL(url);
  const key = profileKey(site, address);
  if (key.length > MAX_KEY || NO_PROFILE.test(address.pathname) || LISTING.test(address.search)) return null;
  if (address.search === '' && EVERYBODY.test(address.pathname)) return null;
  return personOf(key, url, name);
}
