import { isWebPage } from '@/lib/domain/web-page';
import { findCanonical } from '../blog/canonical';
import { cleanAddress } from '../blog/clean-address';
import { type CommentForm, NO_FIELDS } from '../comment-form';
import { queryAll } from '../query';
import { ENTRY } from '../web/selectors';
import { readAttribute, textOf } from './clobber-safe';

const SAYS_WRITE =
  /^[[【<＜«▶►→・\s]*(?:この(?:記事|エントリー?)[にへ])?(?:コメント(?:を|の)?(?:書き?込?む|書く|する|残す|つける|付ける|投稿(?:する)?|送る|入力(?:する)?|記入(?:する)?)|ツッコミを入れる|(?:leave|post|add|write|make) (?:a |your )?comment|comment on this)[\]】>＞»\s!]*$/iu;

/** Addresses that are comment forms whatever the link says (facts/blogs.md §2). */
const FORM_ADDRESS =
  /^https?:\/\/comment\.ameba\.jp\/form\b|^https?:\/\/(?:www\.|draft\.)?blogger\.com\/comment(?:\.g|\/fullpage)|\/mt-comments\.cgi\?|[?&]comments_popup=|\/comments\/new\b/iu;

const BESIDE = 'nav, footer, aside, [role="navigation"], [class*="sidebar"]:not(:has(main, article))';

/**
 * Links and buttons that lead to a comment form which is not in this page, or not yet. A link to another entry's
 * comments is none: the form is found there, in its own page.
 */
export function findOpeners(document: Document): CommentForm[] {
  const candidates = queryAll(
    document,
    'a[href], a.comment-link, button, [role="button"], input[type="button"]',
  );
  const found = candidates.flatMap((element): CommentForm[] => {
    const href = hrefOf(element);
    const isForm = href !== null && FORM_ADDRESS.test(href);
    const words = textOf(element) || readAttribute(element, 'value') || readAttribute(element, 'aria-label');
    if (!isForm && (words.length > 40 || !SAYS_WRITE.test(words))) return [];
    if (isBeside(element) && !isForm) return [];
    if (isElsewhereOnSite(element, href)) return [];
    return [{ state: 'elsewhere', href, service: null, fields: NO_FIELDS, element }];
  });
  return found.filter(({ href }, index) => found.findIndex((other) => other.href === href) === index);
}

/** In a part of the page that is not about the entry. An entry's own footer is. */
function isBeside(element: Element): boolean {
  const place = element.closest(BESIDE);
  return place !== null && (place.localName !== 'footer' || place.parentElement?.closest(ENTRY) == null);
}

/** The page a link leads to; null for one that only does something in this page. */
function hrefOf(element: Element): string | null {
  const written = readAttribute(element, 'href');
  if (written === '' || written.startsWith('#') || !URL.canParse(written, element.baseURI)) return null;
  const target = new URL(written, element.baseURI);
  return !isWebPage(target) || isSamePage(target, element) ? null : target.href;
}

function isSamePage(target: URL, { baseURI }: Element): boolean {
  const here = new URL(baseURI);
  return target.origin === here.origin && target.pathname === here.pathname && target.search === here.search;
}

/** "Leave a comment" below an entry of a list: goes to that entry's page. In another view of a page it goes to the page. */
function isElsewhereOnSite(element: Element, href: string | null): boolean {
  if (href === null || cleanAddress(href, null) === findCanonical(element)) return false;
  const { hash, origin, pathname } = new URL(href);
  const isPlace = /^#(?:respond|comments?|cm|form|comment-?form)/iu.test(hash);
  return isPlace && !/comment/iu.test(pathname) && origin === new URL(element.baseURI).origin;
}
