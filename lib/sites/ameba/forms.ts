import { attributeOf } from '../blog/own-elements';
import { pageAddress } from '../blog/page-address';
import { type CommentForm, formOutOfReach } from '../comment-form';
import { findForms } from '../forms/find-forms';
import { queryAll, queryFirst } from '../query';
import { BODY, ENTRY_WHOLE, FORM_LINK, FORM_SIGNED_OUT, FORM_TEXT } from './selectors';

/** Where a script of the page says who may comment. */
const PERMISSION = '"deny_comment"\\s*:\\s*"(\\w+)"';

/**
 * Ameba takes comments on a page of its own, which a blog's page links to. A blog or an entry may be closed, which takes
 * the link away, or for those who signed in, which only the page's data tells.
 */
export function findAmebaForms(document: Document): CommentForm[] {
  if (findAmebaFormTarget(document) !== null) return findOnFormPage(document);
  const links = queryAll(document, FORM_LINK);
  if (links.length > 0)
    return [...new Map(links.map((link) => [link.getAttribute('href'), readLink(link)])).values()];
  const [entry, ...more] = queryAll(document, ENTRY_WHOLE);
  const isOne = entry !== undefined && more.length === 0 && queryFirst(entry, BODY) !== null;
  return isOne ? [formOutOfReach('closed', null)] : [];
}

/** Id of the entry that the form page is for: `comment.ameba.jp/form?eid=12928418995&bnm=hana`; null on other pages. */
export function findAmebaFormTarget(document: Document): string | null {
  const address = pageAddress(document);
  if (!URL.canParse(address)) return null;
  const { hostname, searchParams } = new URL(address);
  return hostname === 'comment.ameba.jp' ? searchParams.get('eid') : null;
}

function findOnFormPage(document: Document): CommentForm[] {
  const forms = findForms(document, { fields: { body: FORM_TEXT } });
  const notice = queryFirst(document, FORM_SIGNED_OUT);
  if (notice === null || forms.some(({ state }) => state === 'inline')) return forms;
  return [formOutOfReach('login', notice)];
}

function readLink(link: Element): CommentForm {
  const isForMembers = findPermission(link) === 'ameba_only';
  return formOutOfReach(isForMembers ? 'login' : 'elsewhere', link, attributeOf(link, 'href'));
}

/**
 * What the page's data says of comments on this very entry, else of all it speaks of. It is of the page that was loaded,
 * not of the one the site went on to.
 * @returns `accept`, `ameba_only` or `deny`; undefined where it says nothing, or not the same of all
 */
function findPermission(link: Element): string | undefined {
  const entry = attributeOf(link, 'href')?.match(/[?&]eid=(\d+)/u)?.[1];
  const data = queryAll(link.ownerDocument, 'script:not([src])').find(
    ({ textContent: text }) => entry !== undefined && text.includes('"deny_comment"') && text.includes(entry),
  );
  const text = data?.textContent ?? '';
  const named = `"(?:entry_id"\\s*:\\s*"?${entry}\\b|${entry}"\\s*:\\s*\\{)[^{}]*`;
  const own =
    new RegExp(`${named}${PERMISSION}`, 'u').exec(text) ??
    new RegExp(`${PERMISSION}[^{}]*${named}`, 'u').exec(text);
  const all = new Set([...text.matchAll(new RegExp(PERMISSION, 'gu'))].map(([, value]) => value));
  return own?.[1] ?? (all.size === 1 ? [...all][0] : undefined);
}
