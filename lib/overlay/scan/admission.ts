import type { SiteAdapter } from '@/lib/sites/adapter';
import type { Ports } from '../ports';

/** A refusal holds this long, ms: the counters of a promoted post tick, and each tick would ask again. */
const REFUSAL = 1_000;

export interface Admission {
  /** Whether the adapter counts this element as a post, which it does not for promoted ones. */
  isPost(element: Element): boolean;
}

/** Asks the adapter about an element it refused only now and then. */
export function createAdmission(
  adapter: Pick<SiteAdapter, 'findPosts'>,
  ports: Pick<Ports, 'now'>,
): Admission {
  const refused = new WeakMap<Element, number>();
  return {
    isPost(element) {
      const now = ports.now();
      const since = refused.get(element);
      if (since !== undefined && now - since < REFUSAL) return false;
      const accepted = adapter.findPosts(element).includes(element);
      if (!accepted) refused.set(element, now);
      return accepted;
    },
  };
}
