import { createBlogAdapter } from '../blog/blog-adapter';
import { toByline } from '../blog/byline';
import { findDayBefore } from '../blog/day-before';
import { authorByHost } from '../blog/host-author';
import { findStatedArticle } from '../blog/json-ld-article';
import { readLocalTime } from '../blog/local-time';
import { findOwn, textOf } from '../blog/own-elements';
import { pageUrl } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { findForms } from '../forms/find-forms';
import { findSubdomain } from '../host-match';
import { commentsByStructure, entriesBySelectorsOrStructure } from '../web/by-structure';
import * as Seesaa from './selectors';

const DOMAIN = 'seesaa.net';
const NUMBER = /\/article\/(\d+)\.html$/u;
/** `posted by でん at 23:31 | Comment(2)` */
const LINE = /^posted by (?<name>.+?) at (?<time>\d{1,2}:\d{2})\b/iu;

const entries = entriesBySelectorsOrStructure({
  entry: Seesaa.ENTRY,
  title: Seesaa.TITLE,
  link: Seesaa.TITLE_LINK,
  body: Seesaa.BODY,
  zone: '+09:00',
  id: (_, permalink) => NUMBER.exec(permalink ?? '')?.[1] ?? null,
  author(entry) {
    const here = pageUrl(entry);
    return authorByHost('seesaa', findSubdomain(here, DOMAIN), here.origin);
  },
});

/** Seesaa Blog. */
const seesaa: BlogPlatform = {
  id: 'seesaa',
  hasGlobalIds: false,
  matchesUrl: (url) => findSubdomain(url, DOMAIN) !== undefined,
  matchesPage: () => true,
  expectsEntries: ({ pathname }) => NUMBER.test(pathname),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const read = entries.readEntry(entry);
    if (read === undefined) return undefined;
    const stated = findStatedArticle(entry, read.permalink);
    const line = LINE.exec(textOf(findOwn(entry, Seesaa.LINE, Seesaa.ENTRY)) ?? '')?.groups;
    return {
      ...read,
      byline: toByline(line?.name) ?? stated?.author?.name ?? null,
      postedAt:
        stated?.postedAt ?? readLocalTime(`${findDayBefore(entry, Seesaa.DAY)} ${line?.time}`, '+09:00'),
    };
  },
  ...commentsByStructure('+09:00', Seesaa.ENTRY),
  findForms: (document) => findForms(document),
  ignoreSelector: Seesaa.IGNORED,
};

export const seesaaAdapter = createBlogAdapter(seesaa);
