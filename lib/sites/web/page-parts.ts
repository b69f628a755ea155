import { queryFirst } from '../query';
import { ENTRY } from './selectors';

/** Words of a class or id that stand for parts of a page beside its entries. */
const BESIDES =
  /^(?:[a-z]{1,2}[-_]+)?(?:(?:primary|secondary|left|right|main|blog|site|global|page)[-_]?)?(?:side-?(?:bar|menu|nav|area|column)?\d?|sub-?col(?:umn)?|widget(?:s|[-_].*)?|plugins?|nav(?:i|igation|bar)?|g-?nav|menu|bread-?crumbs?|paginat(?:ion|or)|pager|page-?nav(?:i)?|toc|related[\w-]*|recommend(?:ed|s|ations?)?(?:[-_][\w-]*)?|also-?read|you-?may-?(?:also-?)?like|ranking(?:[-_][\w-]*)?|popular(?:[-_][\w-]*)?|recent[-_][\w-]+|trackbacks?|tag-?cloud|share(?:[-_][\w-]*)?|sharedaddy|sns(?:[-_][\w-]*)?|social(?:[-_][\w-]*)?|ads?(?:[-_][\w-]*)?|advert\w*|adsbygoogle|pr|sponsor\w*|banners?(?:[-_][\w-]*)?|modal|popup|cookie(?:[-_][\w-]*)?|newsletter(?:[-_][\w-]*)?|subscribe(?:[-_][\w-]*)?|author[-_]?(?:box|bio|info|card)|(?:post)?profile(?:[-_]?(?:box|card))?|user[-_]?(?:info|profile|details))$/iu;
/** The same of a foot, which is beside the matter unless it is an entry's own. */
const FOOT =
  /^(?:[a-z]{1,2}[-_]+)?(?:(?:primary|secondary|left|right|main|blog|site|global|page)[-_]?)?foot(?:er)?$/iu;
const BESIDES_NAMES: ReadonlySet<string> = new Set('nav aside dialog template'.split(' '));
const BESIDES_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|banner|menu)$/u;

/** The words of a class or id by which the place for comments is told from the rest. */
const COMMENTS =
  /^(?:(?:[a-z]{1,3}|entry|post|article|blog|topic|story|news|item|page|user|serendipity)[-_]+)?(?:comments?|cmts?|conversation)(?:[-_]?(?:list|area|wrap(?:per)?|box|section|thread|tree|container|body|s|block))*\d*$/iu;

const SIDEBAR = 'aside, [class*="sidebar" i], [id*="sidebar" i]';
const MAIN = 'main, [role="main"], #main, #content';

/** Values kept; a page has some hundred classes, but as many ids as it likes. */
const MAX_KNOWN = 2_000;

const isBesidesWord = createWordTest(BESIDES);
const isFootWord = createWordTest(FOOT);
const isCommentsWord = createWordTest(COMMENTS);

/** Whether an element, by itself, is a part beside what the page is about: navigation, sidebar, related articles. */
export function isBesides(element: Element): boolean {
  const { localName } = element;
  // Some templates put the entry's comments into an aside.
  if (BESIDES_NAMES.has(localName) && !(localName === 'aside' && isCommentArea(element))) return true;
  // An entry's own footer says who wrote it and may hold the comments.
  const isOwnFoot = () => element.parentElement?.closest(ENTRY) != null;
  if (localName === 'footer' && !isOwnFoot()) return true;
  // Most elements of a long text have none: this is asked of each.
  if (element.attributes.length === 0) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (BESIDES_ROLES.test(element.getAttribute('role') ?? '')) return true;
  // Templates call the whole page `right-sidebar` when it has one.
  const isNamed = hasWord(element, isBesidesWord) || (hasWord(element, isFootWord) && !isOwnFoot());
  return isNamed && queryFirst(element, MAIN) === null && !isAroundMost(element);
}

/** Whether an element named after a sidebar holds that sidebar, the page's heading and most of its paragraphs. */
function isAroundMost(element: Element): boolean {
  const page = queryFirst(element.ownerDocument, 'html') ?? element;
  // Browsers keep this list: comments ask by the hundred.
  const count = (root: Element) => Element.prototype.getElementsByTagName.call(root, 'p').length;
  return (
    queryFirst(element, 'h1') !== null &&
    queryFirst(element, SIDEBAR) !== null &&
    count(element) * 2 > count(page)
  );
}

/** Whether an element is where the comments are, by its own words. */
export function isCommentArea(element: Element): boolean {
  if (element.attributes.length === 0) return false;
  return hasWord(element, isCommentsWord) || /コメント/u.test(element.getAttribute('aria-label') ?? '');
}

/** Whether an element holds nothing the writer of the entry wrote. */
export function isForeign(element: Element): boolean {
  return isBesides(element) || isCommentArea(element) || isStatedComment(element);
}

function isStatedComment(element: Element): boolean {
  return /\/(?:Comment|Answer)$/u.test(element.getAttribute('itemtype') ?? '');
}

function hasWord(element: Element, test: (words: string) => boolean): boolean {
  const classes = element.getAttribute('class');
  const id = element.getAttribute('id');
  return (classes !== null && test(classes)) || (id !== null && test(id));
}

/** Tests whether one of several words matches; the same classes come again and again. */
function createWordTest(pattern: RegExp): (words: string) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    const answer = known.get(words) ?? words.split(/\s+/u).some((word) => pattern.test(word));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(words, answer);
    return answer;
  };
}
