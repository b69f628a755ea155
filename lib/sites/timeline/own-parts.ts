import { queryAll } from '../query';

/** Matches inside `post` that belong to `post` itself and not to a post shown inside it. */
export function findOwnAll(
  post: Element,
  selector: string,
  closestPost: (node: Node) => Element | null,
): Element[] {
  return queryAll(post, selector).filter((element) => element !== post && closestPost(element) === post);
}
