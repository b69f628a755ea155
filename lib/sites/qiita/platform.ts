import { createBlogAdapter } from '../blog/blog-adapter';
import { entriesBySelectors } from '../blog/by-selectors';
import { authorByAccount } from '../blog/host-author';
import { findLinkedMembers, firstMember, type MemberSite, memberComments } from '../blog/linked-members';
import { pageAddress } from '../blog/page-address';
import { formOutOfReach } from '../comment-form';
import { isOnHost } from '../host-match';
import { BODY, ENTRY, IGNORED, LINK, NAME, TEXT, TIME, TITLE } from './selectors';

const HOST = 'qiita.com';
const ITEM = /^\/([\w-]+)\/(?:items|private)\/([0-9a-f]{20})\/?$/u;
const MEMBERS: MemberSite = {
  site: 'qiita',
  host: HOST,
  texts: TEXT,
  // Pages of Qiita's own.
  except: new Set(
    (
      'about advent-calendar login organizations privacy question-feed questions search signup tags terms timeline ' +
      'trend'
    ).split(' '),
  ),
};

const itemOf = (address: string | null) => (address === null ? null : ITEM.exec(new URL(address).pathname));

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: BODY,
  full: BODY,
  name: NAME,
  time: TIME,
  zone: null,
  id: (_entry, permalink) => itemOf(permalink)?.[2] ?? null,
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
    const [, handle = ''] = item;
    const person = firstMember(findLinkedMembers(entry, MEMBERS));
    const name = person?.handle === handle ? person.name : null;
    return {
      ...reading,
      author: authorByAccount('qiita', handle, `https://${HOST}/${handle}`, name),
      byline: name,
    };
  },
  ...memberComments(MEMBERS, (item) => itemOf(pageAddress(item))?.[1]),
  findForms: (document) => (itemOf(pageAddress(document)) === null ? [] : [formOutOfReach('login', null)]),
  ignoreSelector: IGNORED,
});
