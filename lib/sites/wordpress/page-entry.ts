import { findCanonical } from '../blog/canonical';
import { attributeOf } from '../blog/own-elements';
import { documentOf, pageAddress } from '../blog/page-address';
import { queryFirst } from '../query';
import { POST_ID_FIELD, SHORT_LINK } from './selectors';

const ID_CLASS = /^post-(\d+)$/u;
const PAGE_CLASS = /^(?:postid|page-id)-(\d+)$/u;

/** Number of an entry by its id or `post_class`. */
export function findEntryId(entry: Element): string | null {
  const names = [entry.getAttribute('id') ?? '', ...entry.classList];
  return names.map((name) => ID_CLASS.exec(name)?.[1]).find((id) => id !== undefined) ?? null;
}

/**
 * Number of the one entry a page is about: of `body_class`, the comment form or the short link. Null on lists.
 */
export function findPageEntryId(node: Node): string | null {
  const document = documentOf(node);
  const body = queryFirst(document, 'body');
  const classes = [...(body?.classList ?? [])];
  const byClass = classes.map((name) => PAGE_CLASS.exec(name)?.[1]).find((id) => id !== undefined);
  if (byClass !== undefined) return byClass;
  const isList = classes.some((name) => /^(?:home|blog|archive|search|category|tag|author)$/u.test(name));
  if (isList) return null;
  const field = attributeOf(queryFirst(document, POST_ID_FIELD), 'value');
  const short = attributeOf(queryFirst(document, SHORT_LINK), 'href') ?? '';
  const address = findCanonical(node) ?? pageAddress(node);
  return field ?? /[?&]p=(\d+)/u.exec(short)?.[1] ?? /[?&]p=(\d+)/u.exec(address)?.[1] ?? null;
}
