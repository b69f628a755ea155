import { isForeignBox } from './find-posts';
import {
  ANALYTICS,
  ARTICLE_TEXT_ID,
  ARTICLE_TITLE_ID,
  AVATAR_PREFIX,
  POST,
  POST_AVATAR,
  QUOTE,
  SHOW_MORE_ID,
  SOCIAL_CONTEXT_ID,
  TEXT_ID,
  TIME,
  USER_NAME_ID,
} from './selectors';

/** The elements that belong to a post itself, none of a post shown inside it. Lists in document order. */
export interface PostParts {
  userName: Element | null;
  avatar: Element | null;
  text: Element | null;
  /** Title and text of an X Article, where the post has no text of its own. */
  articleTexts: Element[];
  articleTitle: Element | null;
  times: Element[];
  socialContexts: Element[];
  analytics: Element | null;
  hasShowMore: boolean;
  /** Posts and people shown inside this one. */
  nested: Element[];
}

/** Few and plain: the browser tries each of them on each of some two hundred elements. */
const PARTS = `[data-testid], ${QUOTE}, ${TIME}, ${ANALYTICS}`;

/** Sorts the post's elements in one walk. */
export function collectParts(post: Element): PostParts {
  const parts: PostParts = {
    userName: null,
    avatar: null,
    text: null,
    articleTexts: [],
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
    if (element.matches(POST) || isForeignBox(element)) {
      nested = element;
      parts.nested.push(element);
      continue;
    }
    const testid = element.getAttribute('data-testid');
    // A second header that no known quote root explains: what follows it was written by somebody else.
    isForeign ||= parts.userName !== null && testid === USER_NAME_ID;
    if (element.localName === 'time') parts.times.push(element);
    else if (element.localName === 'a' && testid === null) parts.analytics ??= element;
    else if (testid !== null && !isForeign) sortNamed(parts, element, testid);
  }
  return parts;
}

function sortNamed(parts: PostParts, element: Element, testid: string): void {
  switch (testid) {
    case USER_NAME_ID:
      parts.userName = element;
      break;
    case TEXT_ID:
      parts.text ??= element;
      break;
    case SOCIAL_CONTEXT_ID:
      parts.socialContexts.push(element);
      break;
    case SHOW_MORE_ID:
      parts.hasShowMore = true;
      break;
    case ARTICLE_TITLE_ID:
      parts.articleTitle ??= element;
      parts.articleTexts.push(element);
      break;
    case ARTICLE_TEXT_ID:
      parts.articleTexts.push(element);
      break;
    default:
      if (testid.startsWith(AVATAR_PREFIX) && element.closest(POST_AVATAR) !== null) parts.avatar ??= element;
  }
}
