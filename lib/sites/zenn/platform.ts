import { createBlogAdapter } from '../blog/blog-adapter';
import { entriesBySelectors } from '../blog/by-selectors';
import { memberComments } from '../blog/linked-members';
import { pageAddress } from '../blog/page-address';
import { formOutOfReach } from '../comment-form';
import { isOnHost } from '../host-match';
import { BODY, ENTRY, IGNORED, LINK, TIME, TITLE } from './selectors';
import { findWriter, MEMBERS } from './writer';

const TEXT = /^\/([\w-]+)\/(?:articles|books|scraps)\/([\w-]+)(?:\/|$)/u;

const textAt = (address: string | null) => (address === null ? null : TEXT.exec(new URL(address).pathname));

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: BODY,
  full: BODY,
  time: TIME,
  zone: null,
});

/** Handle of who wrote the text the page is about. */
function findOwner(node: Element): string | null | undefined {
  const [, place = '', slug] = textAt(pageAddress(node)) ?? [];
  return findWriter(node, place, slug)?.handle;
}

/** Zenn, read only: comments are for members, in a Markdown editor. */
export const zennAdapter = createBlogAdapter({
  id: 'zenn',
  hasGlobalIds: true,
  matchesUrl: (url) => isOnHost(url, new Set([MEMBERS.host])),
  matchesPage: () => true,
  expectsEntries: (url) => TEXT.test(url.pathname),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const reading = entries.readEntry(entry);
    const [, place, id] = textAt(reading?.permalink ?? null) ?? [];
    if (reading === undefined || place === undefined || id === undefined) return undefined;
    const isPages = textAt(pageAddress(entry))?.[2] === id;
    const author = findWriter(entry, place, isPages ? id : undefined);
    return { ...reading, id, author, byline: author?.name ?? null };
  },
  ...memberComments(MEMBERS, findOwner),
  findForms: (document) => (textAt(pageAddress(document)) === null ? [] : [formOutOfReach('login', null)]),
  ignoreSelector: IGNORED,
});
