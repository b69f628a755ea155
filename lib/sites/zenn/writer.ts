import { toByline } from '../blog/byline';
import { isThing, type JsonLdThing, ownValue, textValueOf } from '../blog/json-ld';
import { textOf } from '../blog/own-elements';
import { documentOf } from '../blog/page-address';
import { findLinkedName } from '../blog/profile-path';
import { queryAll, queryFirst } from '../query';
import { BODY, PAGE_DATA, PROFILE_LINK } from './selectors';

interface Writer {
  handle: string;
  name: string | null;
}

const NAME = /^[\w-]{1,40}$/u;

/**
 * Who wrote the page's article. Its address names a person or a publication (`/acme/articles/…`), so the page's data
 * decide; without them the name must be linked as a person, `/mika`, and not as a publication, `/p/mika`.
 * @param segment first segment of the article's address
 */
export function findWriter(entry: Element, segment: string, isPages: boolean): Writer | undefined {
  const stated = isPages ? readPageData(entry) : undefined;
  if (stated !== undefined) return stated;
  const links = queryAll(isPages ? documentOf(entry) : entry, PROFILE_LINK).filter(
    (link) => link.closest(BODY) === null,
  );
  const isPublication = links.some((link) => link.getAttribute('href')?.endsWith(`/p/${segment}`) === true);
  const people = links.filter((link) => {
    const linked = findLinkedName(link);
    return linked?.host === 'zenn.dev' && linked.isAlone && linked.name === segment;
  });
  if (isPublication || people.length === 0) return undefined;
  return {
    handle: segment,
    name: people.map((link) => toByline(textOf(link))).find((name) => name !== null) ?? null,
  };
}

function readPageData(node: Node): Writer | undefined {
  const user = ['props', 'pageProps', 'article', 'user'].reduce<unknown>(
    (value, name) => (isThing(value) ? ownValue(value, name) : undefined),
    parse(queryFirst(documentOf(node), PAGE_DATA)?.textContent ?? ''),
  );
  const handle = isThing(user) ? textValueOf(user, 'username') : null;
  return handle === null || !NAME.test(handle)
    ? undefined
    : { handle, name: toByline(textValueOf(user as JsonLdThing, 'name')) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
