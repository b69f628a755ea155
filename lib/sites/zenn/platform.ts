import { handleKey } from '@/lib/domain/identity';
import { createBlogAdapter } from '../blog/blog-adapter';
import { entriesBySelectors } from '../blog/by-selectors';
import { entryAddress } from '../blog/canonical';
import { pageAddress } from '../blog/page-address';
import { formOutOfReach } from '../comment-form';
import { isOnHost } from '../host-match';
import { BODY, ENTRY, IGNORED, LINK, TIME, TITLE } from './selectors';
import { findWriter } from './writer';

const TEXT = /^\/([\w-]+)\/(articles|books|scraps)\/([\w-]+)(?:\/|$)/u;

const textAt = (address: string | null) => (address === null ? null : TEXT.exec(new URL(address).pathname));

const entries = entriesBySelectors({
  entry: ENTRY,
  title: TITLE,
  link: LINK,
  body: BODY,
  time: TIME,
  zone: null,
});

/** Zenn, read only: comments are for members, in a Markdown editor. */
export const zennAdapter = createBlogAdapter({
  id: 'zenn',
  hasGlobalIds: true,
  matchesUrl: (url) => isOnHost(url, new Set(['zenn.dev'])),
  matchesPage: () => true,
  expectsEntries: (url) => TEXT.test(url.pathname),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const reading = entries.readEntry(entry);
    const here = textAt(pageAddress(entry));
    const isPages = here !== null && reading !== undefined && reading.bodies.length > 0;
    // The page's own text may link to others.
    const permalink = isPages ? entryAddress(entry) : (reading?.permalink ?? null);
    const text = textAt(permalink);
    if (reading === undefined || text === null) return undefined;
    const writer = findWriter(entry, text[1] ?? '', isPages);
    return {
      ...reading,
      id: text[3] ?? null,
      permalink,
      author:
        writer === undefined
          ? null
          : {
              key: handleKey('zenn', writer.handle),
              idKey: null,
              ...writer,
              url: `https://zenn.dev/${writer.handle}`,
            },
      byline: writer?.name ?? null,
      truncated: reading.bodies.length === 0,
    };
  },
  findComments: () => [],
  readComment: () => undefined,
  findForms: (document) => (textAt(pageAddress(document)) === null ? [] : [formOutOfReach('login', null)]),
  ignoreSelector: IGNORED,
});
