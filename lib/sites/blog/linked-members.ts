import type { PostAuthor } from '@/lib/domain/post';
import type { BlogId } from '@/lib/domain/site';
import { isWebPage } from '@/lib/domain/web-page';
import { findLinkPath } from '../link-path';
import { queryAll } from '../query';
import { commentsBySelectors } from './by-selectors';
import { toByline } from './byline';
import { authorByAccount } from './host-author';
import { textOf } from './own-elements';
import { linkBase } from './page-address';
import type { BlogPlatform } from './platform';

/** A site whose members' pages are the first segment of a path, `/mika`, while every other class is generated. */
export interface MemberSite {
  site: BlogId;
  host: string;
  /** Selector of what members wrote: whom they link to in it, they only mention. */
  texts: string;
  /** First segments that are no members. */
  except?: ReadonlySet<string>;
}

/** The members a part of the page links to, the first one first, each link for itself. */
export function findLinkedMembers(root: ParentNode, { site, host, texts, except }: MemberSite): PostAuthor[] {
  return queryAll(root, 'a[href]').flatMap((link) => {
    const handle = link.closest(texts) === null ? findLinkedName(link, host) : undefined;
    if (handle === undefined || except?.has(handle) === true) return [];
    const words = toByline(textOf(link));
    const name = words === `@${handle}` ? null : words;
    return authorByAccount(site, handle, `https://${host}/${handle}`, name) ?? [];
  });
}

/** The only segment of the path that a link on the site leads to: `/mika` is a person, `/mika/items/1` a text. */
function findLinkedName(link: Element, host: string): string | undefined {
  const path = findLinkPath(link, linkBase(link), (url) => isWebPage(url) && url.host === host);
  return /^\/([^/]+)\/?$/u.exec(path ?? '')?.[1];
}

/** The first of several, with the first name that any link to them gives; null for none. */
export function firstMember([first, ...others]: readonly PostAuthor[]): PostAuthor | null {
  if (first === undefined) return null;
  const named = [first, ...others].find(({ key, name }) => key === first.key && name !== null);
  return { ...first, name: named?.name ?? null };
}

/**
 * Comments of members, each in an element `comment-<hex>` with a link to who wrote it.
 * @param findOwner handle of who wrote what the page is about
 */
export function memberComments(
  members: MemberSite,
  findOwner: (item: Element) => string | null | undefined,
): Pick<BlogPlatform, 'findComments' | 'readComment'> {
  const comments = commentsBySelectors({
    item: `[id^="comment-"]:has(${members.texts})`,
    body: members.texts,
    time: 'time[datetime]',
    zone: null,
    id: (item) => /^comment-([0-9a-f]+)$/u.exec(item.id)?.[1] ?? null,
    author: (item) => firstMember(findLinkedMembers(item, members)),
  });
  return {
    findComments: comments.findComments,
    readComment(item) {
      const reading = comments.readComment(item);
      const owner = findOwner(item) ?? null;
      return reading && { ...reading, byOwner: owner === null ? null : reading.author?.handle === owner };
    },
  };
}
