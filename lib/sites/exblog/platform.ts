import { createBlogAdapter } from '../blog/blog-adapter';
import { toByline } from '../blog/byline';
import { authorByHost, isAccount } from '../blog/host-author';
import { findIdInPath } from '../blog/id-in-path';
import { findStatedArticle } from '../blog/json-ld-article';
import { linkAddress } from '../blog/link-address';
import { findAllOwn, findOwn, textOf } from '../blog/own-elements';
import { pageUrl } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { findForms } from '../forms/find-forms';
import { findSubdomain } from '../host-match';
import { commentsByStructure, entriesBySelectorsOrStructure } from '../web/by-structure';
import * as Exblog from './selectors';

const DOMAIN = 'exblog.jp';
const NUMBER = /^\/(\d+)\/?$/u;

const entries = entriesBySelectorsOrStructure({
  entry: Exblog.ENTRY,
  title: Exblog.TITLE,
  link: Exblog.TITLE_LINK,
  body: Exblog.BODY,
  time: Exblog.LINE,
  zone: '+09:00',
  author(entry) {
    const { origin } = pageUrl(entry);
    const label = labelOf(entry);
    const shown = textOf(findOwn(entry, Exblog.ACCOUNT, Exblog.ENTRY));
    // Another name in its letters may be a second writer's, or a name to show: many people have the same.
    if (shown !== null && !isSameName(shown, label) && isAccount(shown)) return null;
    return authorByHost('exblog', label, origin);
  },
});

/** Exblog. */
const exblog: BlogPlatform = {
  id: 'exblog',
  hasGlobalIds: false,
  matchesUrl: (url) => findSubdomain(url, DOMAIN) !== undefined,
  matchesPage: () => true,
  expectsEntries: ({ pathname }) => NUMBER.test(pathname),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const read = entries.readEntry(entry);
    if (read === undefined) return undefined;
    const permalink =
      [read.permalink, findTimeLink(entry)].find((address) => numberOf(address) !== null) ?? null;
    const stated = findStatedArticle(entry, permalink);
    const shown = textOf(findOwn(entry, Exblog.ACCOUNT, Exblog.ENTRY));
    // Some skins show a display name there.
    const name = shown !== null && isSameName(shown, labelOf(entry)) ? null : toByline(shown);
    return { ...read, id: numberOf(permalink), permalink, byline: stated?.author?.name ?? name };
  },
  ...commentsByStructure('+09:00', Exblog.ENTRY, Exblog.COMMENTS),
  findForms: (document) => findForms(document),
  ignoreSelector: Exblog.IGNORED,
};

function labelOf(node: Node): string | undefined {
  return findSubdomain(pageUrl(node), DOMAIN);
}

function isSameName(shown: string, label: string | undefined): boolean {
  return shown.toLowerCase() === label?.toLowerCase();
}

function numberOf(address: string | null): string | null {
  return findIdInPath(address, NUMBER);
}

/** The address that the time below the entry links to. */
function findTimeLink(entry: Element): string | null {
  const links = findAllOwn(entry, `${Exblog.LINE} a[href]`, Exblog.ENTRY);
  const addresses = links.map(linkAddress);
  return addresses.find((address) => numberOf(address) !== null) ?? null;
}

export const exblogAdapter = createBlogAdapter(exblog);
