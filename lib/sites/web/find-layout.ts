import { entryAddress, isSamePage, readMeta } from '../blog/canonical';
import { findStatedArticles } from '../blog/json-ld-article';
import { queryAll, queryFirst } from '../query';
import { findEntryLink, findHeading, findHeadingBefore } from './entry-parts';
import { findMainText } from './main-text';
import { measureText } from './measure-text';
import { isForeign } from './page-parts';
import { BODY, ENTRY, ENTRY_NAMES } from './selectors';

/** What a page shows: one entry, which what the page says of itself is about, or several. */
export interface PageLayout {
  entries: Element[];
  /** The page is about its only entry. */
  isOnly: boolean;
}

/** Letters below which nothing is an entry; an excerpt on a list has some more. */
const MIN_LETTERS = 8;
/** Candidates looked at; a list has some ten. */
const MAX_CANDIDATES = 300;
/** Running text a page without any markup for entries must have to be one. */
const MIN_UNMARKED = 80;
/** The same where the page says that it is an article. */
const MIN_STATED = 20;

/** Letters of a heading and of what says who wrote the text and when, and elements around it that may hold them. */
const MAX_HEAD = 200;
const MAX_AROUND = 3;

interface Candidate {
  element: Element;
  letters: number;
  linked: number;
  hasHeading: boolean;
  hasTopHeading: boolean;
  /** Its link leads to this page, to another, or it has none. */
  leads: 'here' | 'away' | 'nowhere';
}

/** Finds the entries of a page; none where nothing looks like one. */
export function findLayout(document: Document): PageLayout {
  const here = entryAddress(document);
  const elements = findCandidates(document);
  const candidates = elements.map((element) => judge(element, here, elements.length === 1));
  const substantial = candidates.filter(isSubstantial);
  const shown = here === null ? [] : findShown(substantial, here, document);
  if (shown.length > 0) return { entries: shown.map(({ element }) => element), isOnly: shown.length === 1 };
  if (substantial.length > 0) return { entries: substantial.map(({ element }) => element), isOnly: false };
  const unmarked = here === null ? null : findUnmarked(document, here);
  return { entries: unmarked === null ? [] : [unmarked], isOnly: true };
}

/** Of elements nested in each other those that stand for one entry: the outermost, unless it only holds a list. */
function findCandidates(document: Document): Element[] {
  const all = queryAll(document, ENTRY).filter((e) => ENTRY_NAMES.has(e.localName) && !isAside(e));
  const inMain = all.filter((element) => element.closest('main, [role="main"]') !== null);
  const wanted = new Set((inMain.length > 0 ? inMain : all).slice(0, MAX_CANDIDATES));
  for (const element of wanted) {
    const inner = [...wanted].filter((other) => other !== element && element.contains(other));
    if (inner.length === 0) continue;
    if (isList(element, inner)) wanted.delete(element);
    else for (const other of inner) wanted.delete(other);
  }
  return [...wanted];
}

/** Whether an element says nothing itself and its parts are entries with headings of their own. */
function isList(element: Element, inner: readonly Element[]): boolean {
  const outermost = inner.filter((one) => !inner.some((other) => other !== one && other.contains(one)));
  if (outermost.length < 2) return false;
  const own = measureText(element, (part) => inner.includes(part) || isForeign(part)).letters;
  const theirs = outermost.map((part) => measureText(part, isForeign).letters);
  return (
    own < Math.max(...theirs) && outermost.filter((part) => findHeading(part, false) !== null).length >= 2
  );
}

/** Whether an element stands beside what the page is about, or among the comments. */
function isAside(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if (isForeign(at)) return true;
  }
  return false;
}

function judge(element: Element, here: string | null, isOnly: boolean): Candidate {
  const heading = findHeading(element, isOnly) ?? findHeadingBefore(element);
  const link = findEntryLink(element, isOnly);
  const isHere = link !== null && here !== null && isSamePage(link, here);
  return {
    element,
    ...measureText(element, isForeign),
    hasHeading: heading !== null,
    hasTopHeading: heading?.localName === 'h1',
    leads: link === null ? 'nowhere' : isHere ? 'here' : 'away',
  };
}

/** Says something beside links: a list of links is navigation. */
function isSubstantial({ letters, linked, hasHeading, leads }: Candidate): boolean {
  const said = letters - linked;
  return said >= MIN_LETTERS && (said > linked || (hasHeading && leads !== 'nowhere'));
}

/** The entries that this page, which is no front of a blog, is about; none where it is a list of entries elsewhere. */
function findShown(candidates: readonly Candidate[], here: string, document: Document): Candidate[] {
  const linkedHere = candidates.filter(({ leads }) => leads === 'here');
  if (linkedHere.length > 0) return linkedHere.slice(0, 1);
  const [only, ...more] = candidates;
  if (only !== undefined && more.length === 0 && (only.leads === 'nowhere' || isArticlePage(document, here)))
    return [only];
  const own = candidates.filter(({ leads }) => leads === 'nowhere');
  const longest = Math.max(0, ...candidates.map(({ letters }) => letters));
  const main = own.filter(({ letters }) => letters * 2 >= longest);
  const titled = main.filter(({ hasTopHeading }) => hasTopHeading);
  return titled.length === 1 ? titled : main;
}

/** Whether the page says that it is one article. */
function isArticlePage(document: Document, here: string): boolean {
  if (readMeta(document, 'og:type')?.toLowerCase() === 'article') return true;
  return findStatedArticles(document).some(({ urls }) => urls.some((url) => isSamePage(url, here)));
}

/** The body by its name, else the main text of a page without any markup for entries: old templates, tables. */
function findUnmarked(document: Document, here: string): Element | null {
  const main = queryFirst(document, 'main, [role="main"]') ?? queryFirst(document, 'body');
  if (main === null) return null;
  const named = queryAll(main, BODY).filter(
    (body) => !isAside(body) && measureText(body, isForeign).letters >= MIN_LETTERS,
  );
  const [only, ...more] = named.filter(
    (body) => !named.some((other) => other !== body && other.contains(body)),
  );
  if (only !== undefined && more.length === 0) return withHead(only, main);
  const text = findMainText(main, isArticlePage(document, here) ? MIN_STATED : MIN_UNMARKED, isForeign);
  return text === null || text === main ? text : withHead(text, main);
}

/** A text together with its heading and the lines that say who wrote it, where little else stands around it. */
function withHead(text: Element, main: Element): Element {
  let at = text;
  for (let depth = 0; depth < MAX_AROUND && at.parentElement !== null && at.parentElement !== main; depth++) {
    if (findHeading(at, true) !== null) return at;
    at = at.parentElement;
    if (measureText(at, (part) => part === text || isForeign(part)).letters > MAX_HEAD) return text;
  }
  return findHeading(at, true) === null ? text : at;
}
