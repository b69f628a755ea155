import type { PostAuthor } from '@/lib/domain/post';
import { toByline } from '../blog/byline';
import { authorByAccount } from '../blog/host-author';
import { isThing, type JsonLdThing, ownValue, textValueOf } from '../blog/json-ld';
import { findLinkedMembers, firstMember, type MemberSite } from '../blog/linked-members';
import { documentOf } from '../blog/page-address';
import { queryAll, queryFirst } from '../query';
import { PAGE_DATA, TEXT } from './selectors';

export const MEMBERS: MemberSite = { site: 'zenn', host: 'zenn.dev', texts: TEXT };

interface StatedArticle {
  slug: string | null;
  writer: PostAuthor | null;
}

/** Read once: every comment asks whether it is the writer's. */
const stated = new WeakMap<Element, StatedArticle>();

/**
 * Who wrote an article. Its address names a person or a publication (`/acme/articles/…`), so the page's data decide; without
 * them the name must be linked as a person, `/mika`, and not as a publication, `/p/mika`.
 * @param place first segment of the article’s address: letters, digits, `_` and `-`
 * @param slug last segment of it where the page is about that article
 */
export function findWriter(entry: Element, place: string, slug: string | undefined): PostAuthor | null {
  const article = slug === undefined ? undefined : readPageData(entry);
  // The data stay those of the first page when the site goes on to another.
  if (article?.slug === slug && article?.writer != null) return article.writer;
  const root = slug === undefined ? entry : documentOf(entry);
  const publications = queryAll(root, `a[href$="/p/${place}"]`);
  if (publications.some((link) => link.closest(TEXT) === null)) return null;
  return firstMember(findLinkedMembers(root, MEMBERS).filter(({ handle }) => handle === place));
}

function readPageData(node: Node): StatedArticle | undefined {
  const script = queryFirst(documentOf(node), PAGE_DATA);
  if (script === null) return undefined;
  const article = stated.get(script) ?? readArticle(script.textContent);
  stated.set(script, article);
  return article;
}

function readArticle(json: string): StatedArticle {
  const article = ['props', 'pageProps', 'article'].reduce(thingIn, parse(json));
  const user = thingIn(article, 'user');
  const handle = textValueOf(user, 'username');
  const name = toByline(textValueOf(user, 'name'));
  return {
    slug: textValueOf(article, 'slug'),
    writer: authorByAccount('zenn', handle, `https://zenn.dev/${handle}`, name),
  };
}

function thingIn(thing: JsonLdThing, name: string): JsonLdThing {
  const value = ownValue(thing, name);
  return isThing(value) ? value : {};
}

function parse(text: string): JsonLdThing {
  try {
    const value: unknown = JSON.parse(text);
    return isThing(value) ? value : {};
  } catch {
    return {};
  }
}
