import { queryAll, queryFirst } from '../query';
import { textOf } from './own-elements';
import { documentOf } from './page-address';

const POST = /(?:^|\n)\s*\d{1,4}\s*[:：.]?\s*(?:以下、)?(?:\S{0,12})?名無し|ID:[\w+/]{8,11}(?![\w+/])/gu;
const ANSWER = /(?:>>|＞＞)\d{1,4}/gu;
/** What sites of pasted boards load or link to. */
const RING = 'script[src*="blogroll.livedoor.net"], script[src*="blozoo"], a[href*="2mtmex.com"]';
/** Of the entry itself, as Livedoor links it; a sidebar lists all there are. */
const CATEGORY = 'a[href*="/archives/cat_"]';
/** The tool that pastes boards leaves its name in a comment of the markup. */
const TOOL = '2chまとめくす';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether an entry is posts of a board, pasted one below the other with their numbers, nameless writers and ids
 * (facts/blogs.md §5). Two such posts may be a quotation: then something else must speak for it, too.
 */
export function isMatome(text: string, element: Element): boolean {
  const posts = count(text, POST);
  if (posts < 2) return false;
  return (
    posts >= 4 ||
    count(text, ANSWER) >= 3 ||
    queryFirst(documentOf(element), RING) !== null ||
    queryAll(element, CATEGORY).some((link) => textOf(link)?.includes('まとめ')) ||
    hasComment(documentOf(element), TOOL)
  );
}

function hasComment(document: Document, words: string): boolean {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode() !== null) if (walker.currentNode.nodeValue?.includes(words)) return true;
  return false;
}
