import { queryAll } from '../query';

/** Matches inside `post` that belong to `post` itself and not to a post shown inside it. */
export function findOwnAll(
  post: Element,
  selector: string,
  closestPost: (node: Node) => Element | null,
): Element[] {
  return queryAll(post, selector).filter((element) => element !== post && closestPost(element) === post);
}

/** Whether `one` stands before `other` in the page. */
export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
