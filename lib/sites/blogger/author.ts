import { idKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { onlyAuthor } from '../blog/only-author';
import { personOf } from '../person';
import { queryAll } from '../query';
import { PROFILE_LINK } from './selectors';

const PROFILE = /^https?:\/\/(?:www\.|draft\.)?blogger\.com\/profile\/(\d{5,25})\b/u;

/** The person of a link to a Blogger profile, by its number. */
export function authorOfLink(link: Element | null, name: string | null): PostAuthor | null {
  const id = PROFILE.exec(link?.getAttribute('href') ?? '')?.[1];
  if (id === undefined) return null;
  return personOf(idKey('blogger', id), `https://www.blogger.com/profile/${id}`, name);
}

/** The one person whose profile is linked beside the entry; a text may link to anybody's. */
export function findEntryAuthor(
  entry: Element,
  texts: readonly Element[],
  name: string | null,
): PostAuthor | null {
  const links = queryAll(entry, PROFILE_LINK).filter((link) => !texts.some((text) => text.contains(link)));
  return onlyAuthor(links.flatMap((link) => authorOfLink(link, name) ?? []));
}
