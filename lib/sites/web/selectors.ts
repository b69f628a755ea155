/** What may hold one entry (facts/blogs.md §3). */
export const ENTRY =
  'article, .hentry, .h-entry, [itemtype*="BlogPosting"], [itemtype*="NewsArticle"], [itemtype$="/Article"], .entry, .post, ' +
  '.article, .blog-post, [id^="post-"]';

/** Elements that can: a link or a label of class `post` cannot. */
export const ENTRY_NAMES: ReadonlySet<string> = new Set(
  'article div section main li td tr table dl'.split(' '),
);

/** Where the standards and the themes put what the writer wrote. */
export const BODY =
  '.e-content, .entry-content, [itemprop~="articleBody"], .post-body, .entry-body, .article-body, .post-content, ' +
  '.article-content, .entry_body, .article__body, .wp-block-post-content, .post_content, .article_body, .entry-text, .post-text';

/** The beginning only, as lists show it. */
export const SUMMARY = '.entry-summary, .p-summary, .post-excerpt, .excerpt, .wp-block-post-excerpt';

export const HEADING = 'h1, h2, h3, h4, [role="heading"], .entry-title';

/** Links that say there is more, by class; others by their words, see `MORE_WORDS`. */
export const MORE = 'a.more-link, a.read-more, a.readmore, .read-more a, .more a';
export const MORE_WORDS =
  /^[\s…[(]*(?:続き(?:を|は|へ)|つづき|全文(?:を|表示)|もっと(?:見る|読む)|read more|continue reading|more\s*(?:…|\.\.\.|»|→))/iu;

/** Words of a class or id that stand for parts of a page beside its entries. */
const BESIDES =
  /^(?:[a-z]{1,2}[-_]+)?(?:(?:primary|secondary|left|right|main|blog|site|global|page)[-_]?)?(?:side-?(?:bar|menu|nav|area|column)?\d?|sub-?col(?:umn)?|widget(?:s|[-_].*)?|plugins?|nav(?:i|igation|bar)?|g-?nav|menu|foot(?:er)?|bread-?crumbs?|paginat(?:ion|or)|pager|page-?nav(?:i)?|toc|related[\w-]*|recommend(?:ed|s|ations?)?(?:[-_][\w-]*)?|also-?read|you-?may-?(?:also-?)?like|ranking(?:[-_][\w-]*)?|popular(?:[-_][\w-]*)?|recent[-_][\w-]+|tag-?cloud|share(?:[-_][\w-]*)?|sharedaddy|sns(?:[-_][\w-]*)?|social(?:[-_][\w-]*)?|ads?(?:[-_][\w-]*)?|advert\w*|adsbygoogle|pr|sponsor\w*|banners?(?:[-_][\w-]*)?|modal|popup|cookie(?:[-_][\w-]*)?|newsletter(?:[-_][\w-]*)?|subscribe(?:[-_][\w-]*)?|author[-_]?(?:box|bio|info|card)|(?:post)?profile(?:[-_]?(?:box|card))?|user[-_]?(?:info|profile|details))$/iu;
const BESIDES_NAMES: ReadonlySet<string> = new Set('nav aside dialog template'.split(' '));
const BESIDES_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|banner|menu)$/u;

/** Whether an element, by itself, is a part beside what the page is about: navigation, sidebar, related articles. */
export function isBesides(element: Element): boolean {
  const { localName } = element;
  if (BESIDES_NAMES.has(localName) || BESIDES_ROLES.test(element.getAttribute('role') ?? '')) return true;
  // An entry's own footer says who wrote it and may hold the comments.
  if (localName === 'footer' && element.parentElement?.closest(ENTRY) == null) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  const words = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return words.split(/\s+/u).some((word) => BESIDES.test(word));
}

/** The words of a class or id by which comments are told from the rest. */
export const COMMENT_WORD =
  /^(?:[a-z]{1,3}[-_]+)?(?:comments?|cmts?)(?:[-_]?(?:list|area|wrap(?:per)?|box|section|thread|container|body|s|block))*\d*$/iu;
