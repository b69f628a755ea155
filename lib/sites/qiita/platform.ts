import { handleKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { createBlogAdapter } from '../blog/blog-adapter';
import { commentsBySelectors, entriesBySelectors } from '../blog/by-selectors';
import { toByline } from '../blog/byline';
import { readMeta } from '../blog/canonical';
import { readLocalTime } from '../blog/local-time';
import { textOf } from '../blog/own-elements';
import { pageAddress } from '../blog/page-address';
import { findLinkedName } from '../blog/profile-path';
import { formOutOfReach } from '../comment-form';
import { isOnHost } from '../host-match';
import { queryAll } from '../query';
import { BODY, COMMENT, ENTRY, IGNORED, LINK, NAME, PROFILE_LINK, TIME, TITLE } from './selectors';

const HOST = 'qiita.com';
const ITEM = /^\/([\w-]+)\/(?:items|private)\/([0-9a-f]{20})\/?$/u;
/** Segments that are pages of Qiita's own. */
const NO_PERSON = new Set([
  'about',
  'advent-calendar',
  'login',
  'organizations',
  'privacy',
  'question-feed',
  'questions',
  'search',
  'signup',
  'tags',
  'terms',
  'timeline',
  'trend',
]);

const itemOf = (address: string | null) => (address === null ? null : ITEM.exec(new URL(address).pathname));

function authorOf(handle: string | undefined, name: string | null): PostAuthor | null {
  if (handle === undefined) return null;
  return { key: handleKey('qiita', handle), idKey: null, name, handle, url: `https://${HOST}/${handle}` };
}

/** Name of the first link to a person and nothing below. */
function findPerson(root: Element): { handle: string; name: string | null } | undefined {
  const people = queryAll(root, PROFILE_LINK).flatMap((link) => {
    const linked = link.closest(BODY) === null ? findLinkedName(link) : undefined;
    return linked?.host === HOST && linked.isAlone && !NO_PERSON.has(linked.name)
      ? [{ link, handle: linked.name }]
      : [];
  });
  const [first] = people;
  if (first === undefined) return undefined;
  const names = people
    .filter(({ handle }) => handle === first.handle)
    .map(({ link }) => toByline(textOf(link)));
  const name = names.find((text) => text !== null && text !== `@${first.handle}`) ?? null;
  return { handle: first.handle, name };
}

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: BODY,
  name: NAME,
  time: TIME,
  zone: null,
  id: (_entry, permalink) => itemOf(permalink)?.[2] ?? null,
});

const comments = commentsBySelectors({
  item: COMMENT,
  body: BODY,
  time: TIME,
  zone: null,
  id: (item) => /^comment-([0-9a-f]+)$/u.exec(item.id)?.[1] ?? null,
  author: (item) => {
    const person = findPerson(item);
    return authorOf(person?.handle, person?.name ?? null);
  },
});

/** Qiita, read only: comments are for members, in a Markdown editor. */
export const qiitaAdapter = createBlogAdapter({
  id: 'qiita',
  hasGlobalIds: true,
  matchesUrl: (url) => isOnHost(url, new Set([HOST])),
  matchesPage: () => true,
  expectsEntries: (url) => ITEM.test(url.pathname),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const reading = entries.readEntry(entry);
    const item = itemOf(reading?.permalink ?? null);
    // Articles are the page's texts; other boxes in the same element are recommendations without an address.
    if (reading === undefined || item === null) return undefined;
    const isPages = itemOf(pageAddress(entry))?.[2] === item[2];
    const person = findPerson(entry);
    const name = person?.handle === item[1] ? person?.name : null;
    const stated = isPages ? readLocalTime(readMeta(entry, 'article:published_time') ?? '', null) : null;
    return {
      ...reading,
      author: authorOf(item[1], name ?? null),
      byline: name ?? null,
      postedAt: stated ?? reading.postedAt,
      truncated: reading.bodies.length === 0,
    };
  },
  findComments: comments.findComments,
  readComment: comments.readComment,
  findForms: (document) => (itemOf(pageAddress(document)) === null ? [] : [formOutOfReach('login', null)]),
  ignoreSelector: IGNORED,
});
