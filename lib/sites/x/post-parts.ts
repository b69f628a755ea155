import { isQuoteRoot } from './find-posts';
import {
  ANALYTICS,
  ARTICLE_TEXT,
  ARTICLE_TITLE,
  POST,
  POST_AVATAR,
  QUOTE,
  SHOW_MORE,
  SOCIAL_CONTEXT,
  TEXT,
  TIME,
  USER_NAME,
} from './selectors';

/** The elements that belong to a post itself, none of a post shown inside it. Document order. */
export interface PostParts {
  userName: Element | null;
  avatar: Element | null;
  /** The text, or title and text of an X Article. */
  texts: Element[];
  articleTitle: Element | null;
  times: Element[];
  socialContexts: Element[];
  analytics: Element | null;
  hasShowMore: boolean;
  /** Roots of posts shown inside this one. */
  nested: Element[];
}

const PARTS = [
  POST,
  QUOTE,
  USER_NAME,
  POST_AVATAR,
  TEXT,
  ARTICLE_TITLE,
  ARTICLE_TEXT,
  TIME,
  SOCIAL_CONTEXT,
  ANALYTICS,
  SHOW_MORE,
].join(', ');

/** Sorts the post's elements in one walk. */
export function collectParts(post: Element): PostParts {
  const parts: PostParts = {
    userName: null,
    avatar: null,
    texts: [],
    articleTitle: null,
    times: [],
    socialContexts: [],
    analytics: null,
    hasShowMore: false,
    nested: [],
  };
  let nested: Element | undefined;
  let isForeign = false;
  for (const element of post.querySelectorAll(PARTS)) {
    if (nested?.contains(element) === true) continue;
    if (element.matches(POST) || isQuoteRoot(element)) {
      nested = element;
      parts.nested.push(element);
      continue;
    }
    // A second header that no known quote root explains: what follows it was written by somebody else.
    isForeign ||= parts.userName !== null && element.matches(USER_NAME);
    sortPart(parts, element, isForeign);
  }
  return parts;
}

function sortPart(parts: PostParts, element: Element, isForeign: boolean): void {
  if (element.localName === 'time') parts.times.push(element);
  else if (element.matches(ANALYTICS)) parts.analytics ??= element;
  else if (isForeign) return;
  else if (element.matches(USER_NAME)) parts.userName = element;
  else if (element.matches(POST_AVATAR)) parts.avatar ??= element;
  else if (element.matches(SOCIAL_CONTEXT)) parts.socialContexts.push(element);
  else if (element.matches(SHOW_MORE)) parts.hasShowMore = true;
  else if (element.matches(ARTICLE_TITLE)) {
    parts.articleTitle ??= element;
    parts.texts.push(element);
  } else if (element.matches(ARTICLE_TEXT)) parts.texts.push(element);
  else if (element.matches(TEXT) && !parts.texts.some((text) => text.matches(TEXT)))
    parts.texts.push(element);
}
