import { queryAll, queryFirst } from '../query';
import { linkAddress } from './link-address';
import { BOX_HEADING, isOfOtherRole } from './other-role';
import { textOf } from './own-elements';
import { documentOf, pageUrl } from './page-address';

/** All that such a heading says. It speaks of this entry: 「ライター紹介」 may be about anybody of the site. */
const WRITER_OF_THIS =
  /^この(?:(?:ブログ)?記事|投稿|エントリー?|ページ)(?:を(?:書いた|執筆した)(?:人|ひと|ヒト|ライター|スタッフ)|の(?:著者|執筆者?|筆者|作者|ライター|投稿者))(?:は)?(?:の?(?:紹介|プロフィール|情報))?\s*[:：]?$/u;
/** So many elements up the box ends. */
const MAX_DEPTH = 3;
/** What stands beside a box, not in it. */
const BEYOND =
  'h1, article, .hentry, .entry-content, .entry-body, .article-body, [itemprop~="articleBody"], [class*="related" i]';
const COMMENTS = '[id*="comment" i], [class*="comment" i]:not(html, body, main, article)';

/**
 * The box below an entry under 「この記事を書いた人」, wherever themes put it and whatever they call it.
 * @param profiles selector of links that may lead to a writer's page
 * @param byline who is named above: a box about somebody else presents whose blog it is, not its guest
 * @returns the links of the page's own site that name who wrote the entry, with the box around them
 */
export function findWritersBox(
  entry: Element,
  profiles: string,
  byline: string | null,
): { box: Element; links: Element[] } | null {
  const document = documentOf(entry);
  for (const heading of queryAll(document, BOX_HEADING)) {
    if (!WRITER_OF_THIS.test(textOf(heading) ?? '') || isOfAnother(heading, entry)) continue;
    let box = heading.parentElement;
    for (let depth = 0; box !== null && depth < MAX_DEPTH && !box.contains(entry); depth += 1) {
      if (box === entry || queryFirst(box, `${BEYOND}, ${COMMENTS}`) !== null) break;
      const links = findOwnLinks(box, profiles);
      if (links.length > 0) return byline === null || textOf(box)?.includes(byline) ? { box, links } : null;
      // Who is presented without a link is nobody we know, whoever is linked further on.
      if (textOf(box) !== textOf(heading)) break;
      box = box.parentElement;
    }
  }
  return null;
}

/** Whether it stands in a comment, or in the card of another entry. */
function isOfAnother(heading: Element, entry: Element): boolean {
  const article = heading.closest('article, .hentry');
  return heading.closest(COMMENTS) !== null || (article !== null && !article.contains(entry));
}

/** A writer is linked elsewhere, too: their channel, their account. */
function findOwnLinks(box: Element, profiles: string): Element[] {
  const { host } = pageUrl(box);
  return queryAll(box, profiles).filter((link) => {
    const address = linkAddress(link);
    return address !== null && new URL(address).host === host && !isOfOtherRole(link, box);
  });
}
