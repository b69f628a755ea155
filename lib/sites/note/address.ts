import { findCanonical } from '../blog/canonical';
import { cleanAddress } from '../blog/clean-address';
import { linkAddress } from '../blog/link-address';
import { findOwn } from '../blog/own-elements';
import { linkBase, pageAddress } from '../blog/page-address';
import { findLinkPath } from '../link-path';
import * as Note from './selectors';

/** What an entry's address tells. */
export interface NoteAddress {
  permalink: string;
  /** `n1a2b3c4d5e6f`. */
  key: string;
  /** The writer's name in addresses; null on domains of their own, where it is not in them. */
  writer: string | null;
}

const HOST = 'note.com';
const ENTRY = /^\/(?:([\w-]+)\/)?n\/(n[\da-z]{6,20})\/?$/u;
const WRITER = /^\/([\w-]+)\/?$/u;

/** Reads the address of an entry; null for all others. */
export function readNoteAddress(address: string | null): NoteAddress | null {
  if (address === null || !URL.canParse(address)) return null;
  const { origin, hostname, pathname } = new URL(address);
  const [, name = null, key] = ENTRY.exec(pathname) ?? [];
  const writer = hostname === HOST ? name : null;
  if (key === undefined || (hostname === HOST && writer === null)) return null;
  return { permalink: `${origin}${pathname.replace(/\/$/u, '')}`, key, writer };
}

/** The writer's name in addresses that a link leads to; null for links elsewhere. */
export function readWriterLink(link: Element | null): string | null {
  const path = link && findLinkPath(link, linkBase(link), ({ hostname }) => hostname === HOST);
  return WRITER.exec(path ?? '')?.[1] ?? null;
}

/**
 * The address of an entry: of its card in a list, else of the page. The site goes from page to page without loading,
 * and the head follows later than the text: what contradicts the writer named above the text is of another page.
 */
export function findNoteAddress(entry: Element): NoteAddress | null {
  if (entry.matches(Note.CARD)) return readNoteAddress(linkAddress(findOwn(entry, Note.CARD_LINK)));
  const writer = readWriterLink(findOwn(entry, Note.WRITER_LINK));
  const ofPage = [cleanAddress(pageAddress(entry), null), findCanonical(entry)].map(readNoteAddress);
  const isOfWriter = ({ writer: named }: NoteAddress) =>
    writer === null || named === null || named === writer;
  return ofPage.find((address) => address !== null && isOfWriter(address)) ?? null;
}
