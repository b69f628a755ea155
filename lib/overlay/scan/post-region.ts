import type { LivePost } from '../live-post';

/** The parts of a post's element that say who wrote what. Counters and menus lie outside. */
export interface PostRegion {
  header: Element;
  text: Node;
}

function commonAncestor(one: Node, other: Node): Node | null {
  let at: Node | null = one;
  while (at !== null && !at.contains(other)) at = at.parentNode;
  return at;
}

/** Undefined where the post has no text or no header: then every change in it counts. */
export function findRegion(live: LivePost): PostRegion | undefined {
  const first = live.body.runs[0]?.node;
  const last = live.body.runs.at(-1)?.node;
  const { header } = live;
  if (first === undefined || last === undefined || header === null) return undefined;
  const text = commonAncestor(first.parentNode ?? first, last);
  return text === null ? undefined : { header, text };
}

/**
 * Whether a changed node may change author or text: it lies in one of the parts, or holds one. The live counters of a
 * timeline change all the time, and reading a post costs a hundred times as much as this question.
 */
export function concernsPost(live: LivePost, node: Node): boolean {
  const { region } = live;
  if (region === undefined) return true;
  const { header, text } = region;
  // A part that was taken out has been replaced by something.
  if (!live.element.contains(text) || !live.element.contains(header)) return true;
  return node.contains(text) || text.contains(node) || node.contains(header) || header.contains(node);
}
