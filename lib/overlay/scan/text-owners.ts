import type { LivePost } from '../live-post';

/** Which marked post a text node belongs to. Weak: holds no node that the page has thrown away. */
export interface TextOwners {
  claim(post: LivePost): void;
  find(node: Node): LivePost | undefined;
}

export function createTextOwners(): TextOwners {
  const owners = new WeakMap<Node, LivePost>();
  return {
    claim(post) {
      if (post.ranges.length === 0) return;
      for (const run of post.body.runs) owners.set(run.node, post);
    },
    find: (node) => owners.get(node),
  };
}
