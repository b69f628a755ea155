import { profileKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import { createBlogAdapter } from '../blog/blog-adapter';
import { authorByHost } from '../blog/host-author';
import { linkAddress } from '../blog/link-address';
import { readLocalTime } from '../blog/local-time';
import { findOwn, textOf } from '../blog/own-elements';
import { pageUrl } from '../blog/page-address';
import type { BlogPlatform } from '../blog/platform';
import { findForms } from '../forms/find-forms';
import { findSubdomain } from '../host-match';
import { personOf } from '../person';
import { commentsByStructure, entriesBySelectorsOrStructure } from '../web/by-structure';
import * as Jugem from './selectors';

const DOMAIN = 'jugem.jp';

const entries = entriesBySelectorsOrStructure({
  entry: Jugem.ENTRY,
  title: Jugem.TITLE,
  link: Jugem.LINK,
  body: Jugem.BODY,
  name: Jugem.WRITER,
  zone: '+09:00',
  id: (_, permalink) => (permalink === null ? null : new URL(permalink).searchParams.get('eid')),
  author: readAuthor,
});

/** JUGEM. */
const jugem: BlogPlatform = {
  id: 'jugem',
  hasGlobalIds: false,
  matchesUrl: (url) => findSubdomain(url, DOMAIN) !== undefined,
  matchesPage: () => true,
  expectsEntries: ({ searchParams }) => searchParams.has('eid'),
  findEntries: entries.findEntries,
  readEntry(entry) {
    const read = entries.readEntry(entry);
    if (read === undefined || read.title === Jugem.ADVERTISEMENT) return undefined;
    const day = textOf(findOwn(entry, Jugem.DAY, Jugem.ENTRY));
    const time = /\b\d{1,2}:\d{2}\b/u.exec(textOf(findOwn(entry, Jugem.STATE, Jugem.ENTRY)) ?? '')?.[0];
    return { ...read, postedAt: readLocalTime(`${day} ${time}`, '+09:00') };
  },
  ...commentsByStructure('+09:00', Jugem.ENTRY),
  findForms: (document) => findForms(document),
  ignoreSelector: Jugem.IGNORED,
};

/** By the writer's number in the blog; in templates without it, by the blog. */
function readAuthor(entry: Element): PostAuthor | null {
  const here = pageUrl(entry);
  const url = linkAddress(findOwn(entry, Jugem.WRITER_LINK, Jugem.ENTRY));
  if (url === null) return authorByHost('jugem', findSubdomain(here, DOMAIN), here.origin);
  const profile = new URL(url);
  if (profile.hostname !== here.hostname) return null;
  return personOf(profileKey('jugem', profile), url);
}

export const jugemAdapter = createBlogAdapter(jugem);
