import type { PostAuthor } from '@/lib/domain/post';
import { toByline } from '../blog/byline';
import { readMeta } from '../blog/canonical';
import { saysCredit } from '../blog/credit';
import { linkAddress } from '../blog/link-address';
import { namesOther } from '../blog/other-role';
import { textOf } from '../blog/own-elements';
import { authorByProfile } from '../blog/profile-author';
import type { StandardEntry } from '../blog/standards';
import { wordsBefore } from '../blog/words-before';
import { TEXT_BY, WRITER } from '../blog/writer-words';
import { findWritersBox } from '../blog/writers-box';
import { queryAll } from '../query';
import { BYLINE, PROFILE, TIME, WRITER_PLACE } from './selectors';

/**
 * The words right before a link that say who wrote it. `by` alone may be of people who liked it; after the day it is
 * not. `文` ends many words, so it stands for itself.
 */
const WRITTEN_BY = new RegExp(
  `(?:${WRITER}|質問者|相談者|(?:posted|written) by|author|\\d{4}\\D\\d{1,2}\\D\\d{1,2}日?\\s+by|(?:^|[\\s・、。/／|｜])(?:文|ライター|記者))\\s*[:：]?\\s*$`,
  'iu',
);
/** Right behind the time in its own element, of the entry as well. */
const ONLY_BY = /^by\s*[:：]?$/iu;
/** Whose answer stands beside a question makes it a piece about both. */
const ANSWERED_BY = /(?:回答|解答)者\s*[:：]/u;
/** Between people who wrote it together. */
const AND = /^(?:[、,・&＆/／]|と|and)$/u;
/** A line that says in words who wrote it, a name behind the label. */
const SIGNED = new RegExp(
  `^(?:${WRITER}|ライター|記者|${TEXT_BY}|(?:posted|written) by|author)\\s*[:：]\\s*\\S`,
  'iu',
);
/** The same of a label in its own element. */
const SIGNING = new RegExp(`^(?:${WRITER}|ライター|記者|文|担当|author)\\s*[:：]?$`, 'iu');
/** The writer of a book the page is about, and somebody who reviewed something, are labelled in the same words. */
const OF_A_BOOK = /出版社|発行所|ISBN|定価|publisher/iu;
const OF_A_REVIEW = '[class*="review" i], [class*="voice" i]';
const LINE = 'p, div, span, small, address, li, dd, td';
/** Longer ones say something. */
const MAX_LINE = 40;

/** What is known of an entry before its writer. */
interface WriterPlace {
  /** Tells what stands beside the text, and is of nobody else's part in it. */
  isBeside: (part: Element) => boolean;
  standard: StandardEntry;
  permalink: string | null;
  isOnly: boolean;
}

interface Writer {
  author: PostAuthor | null;
  byline: string | null;
}

/** What the standards do not tell: a link to a profile, or a name, where pages say who wrote it. */
export function findWriter(entry: Element, { isBeside, standard, permalink, isOnly }: WriterPlace): Writer {
  const { author, byline } = standard;
  if (author !== null) return { author, byline };
  const links = queryAll(entry, PROFILE).filter((link) => isBeside(link) && isAtByline(link, entry));
  const profiles = links.map(linkAddress);
  const [profile = null, ...others] = new Set(profiles);
  const places = [...links, ...queryAll(entry, BYLINE).filter(isBeside)];
  const shown = others.length > 0 ? null : (firstName(places) ?? findSignedName(entry, isBeside));
  // The head may name who made the site: who is linked as the writer has the name shown there.
  const isOfHead = byline !== null && byline === toByline(readMeta(entry, 'author'));
  const linked = others.length === 0 && isOfHead ? firstName(links) : null;
  const name = linked ?? (others.length > 0 && isOfHead ? null : byline) ?? shown;
  const boxed = isOnly && links.length === 0 ? readBox(entry, isOfHead ? shown : name, permalink) : null;
  if (boxed !== null) return boxed;
  // Several profiles: a group, or somebody who is merely mentioned.
  return {
    author: others.length > 0 ? null : authorByProfile('web', profile, name, permalink),
    byline: name,
  };
}

/** Who is presented below as the writer. */
function readBox(entry: Element, byline: string | null, permalink: string | null): Writer | null {
  const found = findWritersBox(entry, PROFILE, byline);
  const [profile = null, ...others] = new Set(found?.links.map(linkAddress));
  if (found === null || others.length > 0) return null;
  const name = byline ?? firstName([...queryAll(found.box, '[class*="name" i]'), ...found.links]);
  return { author: authorByProfile('web', profile, name, permalink), byline: name };
}

function firstName(places: readonly Element[]): string | null {
  const names = places.map((place) => toByline(textOf(place)));
  return names.find((name) => name !== null && !saysCredit(name) && !namesOther(name)) ?? null;
}

function isAtByline(link: Element, entry: Element): boolean {
  const words = wordsBefore(link);
  if (WRITTEN_BY.test(words)) return !ANSWERED_BY.test(textOf(link.parentElement) ?? '') && !isOfWork(link);
  const before = link.previousElementSibling;
  const earlier = before ?? link.parentElement?.previousElementSibling ?? null;
  if (ONLY_BY.test(words) && earlier?.matches(TIME) === true) return true;
  if (AND.test(words) && before?.matches(PROFILE) === true) return isAtByline(before, entry);
  const place = link.closest(WRITER_PLACE);
  return place !== null && place !== entry && entry.contains(place);
}

/** The one name in lines that say 「投稿者：」 and nothing else; what stands for two things is left. */
function findSignedName(entry: Element, isBeside: (part: Element) => boolean): string | null {
  const lines = queryAll(entry, LINE).filter((line) => {
    const words = textOf(line) ?? '';
    if (words === '' || words.length > MAX_LINE || line.childElementCount > 1) return false;
    const isLabelled = line.matches('dd, td') && SIGNING.test(wordsBefore(line));
    return (isLabelled || SIGNED.test(words)) && isBeside(line) && !isOfWork(line);
  });
  const [name = null, ...others] = new Set(lines.map((line) => toByline(textOf(line))));
  return name === null || others.length > 0 || /[:：|｜/／]/u.test(name) ? null : name;
}

/** Whether a label is of a book or a review that the entry shows. */
function isOfWork(part: Element): boolean {
  const around = part.closest('dl, table, ul, ol') ?? part.parentElement;
  return part.closest(OF_A_REVIEW) !== null || OF_A_BOOK.test(around?.textContent ?? '');
}
