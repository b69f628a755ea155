import { SELECTORS } from './selectors';

/** First match inside `post` that belongs to `post` itself and not to a post quoted in it. */
export function findOwn(post: Element, selector: string): Element | undefined {
  return [...post.querySelectorAll(selector)].find((element) => element.closest(SELECTORS.post) === post);
}
