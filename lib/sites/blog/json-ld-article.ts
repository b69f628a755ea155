import { toByline } from './byline';
import { cleanAddress } from './clean-address';
import { isThing, type JsonLdThing, listOf, ownValue, readJsonLd, textValueOf } from './json-ld';
import { readLocalTime } from './local-time';
import { documentOf, linkBase } from './page-address';

/** An article as the page's JSON-LD states it. */
export interface StatedArticle {
  /** Cleaned addresses it is stated to have; several where its properties differ, none where it states none. */
  urls: string[];
  title: string | null;
  /** The only author; of several nobody is the one. */
  author: { name: string | null; url: string | null } | null;
  /** UTC, ISO 8601. */
  postedAt: string | null;
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report)$/u;

/** Articles and blog entries the page states in JSON-LD. */
export function findStatedArticles(document: Document): StatedArticle[] {
  const things = readJsonLd(document);
  const base = linkBase(document);
  return things.filter(isArticle).map((thing) => ({
    urls: findUrls(thing, base),
    title: textValueOf(thing, 'headline') ?? textValueOf(thing, 'name'),
    author: findAuthor(thing, things, base),
    postedAt: readLocalTime(textValueOf(thing, 'datePublished') ?? '', null),
  }));
}

/** The article that the page states to have this very address; none for an address nobody knows. */
export function findStatedArticle(node: Node, permalink: string | null): StatedArticle | undefined {
  const articles = permalink === null ? [] : findStatedArticles(documentOf(node));
  return articles.find(({ urls }) => urls.some((url) => url === permalink));
}

function isArticle(thing: JsonLdThing): boolean {
  return listOf(ownValue(thing, '@type')).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function findUrls(thing: JsonLdThing, base: string): string[] {
  const stated = ['mainEntityOfPage', 'url', '@id'].flatMap((name) => listOf(ownValue(thing, name)));
  const texts = stated.map((value) =>
    isThing(value) ? (textValueOf(value, '@id') ?? textValueOf(value, 'url')) : value,
  );
  const urls = texts.map((text) => (typeof text === 'string' ? cleanAddress(text, base) : null));
  return [...new Set(urls.filter((url) => url !== null))];
}

function findAuthor(
  thing: JsonLdThing,
  things: readonly JsonLdThing[],
  base: string,
): StatedArticle['author'] {
  const [author, ...more] = listOf(ownValue(thing, 'author'));
  if (author === undefined || more.length > 0) return null;
  if (!isThing(author)) return typeof author === 'string' ? { name: toByline(author), url: null } : null;
  const id = textValueOf(author, '@id');
  const [linked] =
    id === null ? [] : things.filter((other) => ownValue(other, '@id') === id && other !== author);
  const person = linked === undefined ? [author] : [author, linked];
  const read = (name: string) =>
    person.map((part) => textValueOf(part, name)).find((text) => text !== null) ?? null;
  // `@id` is mostly a name for machines (`/#/schema/person/…`), which cleaned is the front of the site.
  const url = read('url') ?? id;
  return { name: toByline(read('name')), url: url === null ? null : cleanAddress(url, base) };
}
