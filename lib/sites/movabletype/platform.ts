import { isWebPage } from '@/lib/domain/web-page';
import { createBlogAdapter } from '../blog/blog-adapter';
import { commentsBySelectors, entriesBySelectors } from '../blog/by-selectors';
import { readCommentId } from '../blog/comment-id';
import { findDayBefore } from '../blog/day-before';
import { findHeadingBefore } from '../blog/heading-before';
import { readLocalTime } from '../blog/local-time';
import { findAllOwn, findOwn, textOf } from '../blog/own-elements';
import { documentOf, pageUrl } from '../blog/page-address';
import type { CommentReading, EntryReading } from '../blog/platform';
import { statedZone } from '../blog/stated-zone';
import { findTrackbackRdf, readTrackbackRdf } from '../blog/trackback-rdf';
import { orClosed } from '../comment-form';
import { findForms } from '../forms/find-forms';
import { findSubdomain } from '../host-match';
import { queryAll, queryFirst } from '../query';
import { orCommentsByStructure } from '../web/by-structure';
import { findEntryNumber, findScriptTarget } from './entry-number';
import * as MT from './selectors';
import { readSignature, type Signature } from './signature';

const entries = entriesBySelectors({
  entry: MT.ENTRY,
  title: MT.TITLE,
  link: MT.LINK,
  body: MT.BODY,
  name: MT.NAME,
  time: MT.TIME,
  more: MT.MORE,
  zone: null,
});

const comments = commentsBySelectors({
  item: MT.COMMENT,
  body: MT.COMMENT_BODY,
  name: MT.COMMENT_NAME,
  homepage: MT.COMMENT_HOMEPAGE,
  time: MT.COMMENT_TIME,
  link: MT.COMMENT_LINK,
  owner: MT.COMMENT_OWNER,
  header: MT.COMMENT_HEADER,
  zone: null,
});

/** Looked for once in a page: its trackback descriptions stand between all its comments. */
const zones = new WeakMap<Document, string | null>();

/** Zone the page states anywhere, in times for machines or in a trackback description. */
function zoneOf(node: Node): string | null {
  const document = documentOf(node);
  const known = zones.get(document);
  if (known !== undefined) return known;
  const isJapans =
    findSubdomain(pageUrl(document), 'cocolog-nifty.com') !== undefined ||
    readTrackbackRdf(document).some(({ date }) => date?.endsWith('+09:00') === true);
  const zone = isJapans ? '+09:00' : statedZone(document);
  zones.set(document, zone);
  return zone;
}

function signatureOf(root: Element, selector: string, items: string): Signature | null {
  for (const line of findAllOwn(root, selector, items)) {
    const signature = readSignature(textOf(line) ?? '');
    if (signature !== null) return signature;
  }
  return null;
}

function readEntry(entry: Element): EntryReading | undefined {
  const reading = entries.readEntry(entry);
  if (reading === undefined) return undefined;
  const signature = signatureOf(entry, MT.SIGNATURE, MT.ENTRY);
  const shown = signature?.time ?? textOf(findOwn(entry, MT.SIGNATURE, MT.ENTRY)) ?? '';
  const stated = findTrackbackRdf(entry, reading.permalink);
  const bodies = entry.matches(MT.BARE_ENTRY) && reading.bodies.length === 0 ? [entry] : reading.bodies;
  const titleElement = reading.titleElement ?? findHeadingBefore(entry, bodies[0], MT.ENTRY);
  return {
    ...reading,
    id: findEntryNumber(entry),
    titleElement,
    title: textOf(titleElement),
    bodies,
    byline: reading.byline ?? signature?.name ?? stated?.creator ?? null,
    postedAt:
      reading.postedAt ??
      readLocalTime(stated?.date ?? '', null) ??
      readLocalTime(shown, zoneOf(entry)) ??
      readLocalTime(`${findDayBefore(entry, MT.DAY)} ${shown}`, zoneOf(entry)),
  };
}

/** The comment it answers: a link to another comment beside the name. */
function findParentId(item: Element, id: string | null): string | null {
  const links = findAllOwn(item, MT.REPLIED_TO, MT.COMMENT);
  const named = links.map((link) => readCommentId(/#(.*)$/u.exec(link.getAttribute('href') ?? '')?.[1]));
  return named.find((parent) => parent !== null && parent !== id) ?? null;
}

function readComment(item: Element): CommentReading | undefined {
  const reading = comments.readComment(item);
  if (reading === undefined) return undefined;
  const signature = signatureOf(item, MT.COMMENT_SIGNATURE, MT.COMMENT);
  return {
    ...reading,
    parentId: findParentId(item, reading.id) ?? reading.parentId,
    byline: reading.byline ?? signature?.name ?? null,
    postedAt: reading.postedAt ?? readLocalTime(signature?.time ?? '', zoneOf(item)),
    header: reading.header ?? findOwn(item, MT.COMMENT_SIGNATURE, MT.COMMENT),
  };
}

/** Movable Type 2 to 8, TypePad and Cocolog. It shows no stable sign of who wrote: names only. */
export const movabletypeAdapter = createBlogAdapter({
  id: 'movabletype',
  hasGlobalIds: false,
  matchesUrl: isWebPage,
  // Templates are free: one that we cannot read is left to the generic reader.
  matchesPage: (document) =>
    findScriptTarget(document) !== null ||
    (queryFirst(document, MT.SIGNS) !== null && entries.findEntries(document).length > 0),
  expectsEntries: (url) => /\/\d{4}\/\d{2}\/.*\.(?:html|php)$|\/archives\/\d{6}\.html$/u.test(url.pathname),
  findEntries: entries.findEntries,
  readEntry,
  ...orCommentsByStructure(
    { findComments: comments.findComments, readComment },
    MT.COMMENT,
    zoneOf,
    MT.ENTRY,
  ),
  findForms: (document) =>
    orClosed(
      findForms(document, { form: MT.FORM, fields: MT.FORM_FIELDS }),
      queryAll(document, MT.CLOSED).length === 1,
    ),
  findFormTarget: findScriptTarget,
  ignoreSelector: MT.IGNORED,
});
