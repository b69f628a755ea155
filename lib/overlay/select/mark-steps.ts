import { postKey } from '@/lib/domain/post-key';
import type { LivePost, MarkRange } from '../live-post';
import { inReadingOrder } from './reading-order';

/** Where the agent stands: by post and mark, not by element, because the page mounts posts anew. */
interface Place {
  key: string;
  mark: number;
}

export interface MarkSteps {
  /** Moves to the next or previous mark; undefined at the end of what the page holds. */
  step(direction: 'next' | 'previous', posts: Iterable<LivePost>): LivePost | undefined;
  /** The ranges of the mark the agent stands on, among these posts; none where it cannot be painted. */
  currentRanges(posts: Iterable<LivePost>): MarkRange[];
  /** The agent chose a mark by other means. */
  moveTo(post: LivePost, mark: number): void;
  forget(): void;
}

function keyOf(post: LivePost): string {
  return post.post === undefined ? '' : postKey(post.post);
}

/** Steps from mark to mark in reading order, from where the agent is on the page. */
export function createMarkSteps(): MarkSteps {
  let place: Place | undefined;

  /** Every mark, painted or not: a keyword that is an emoji image has nothing to paint. */
  function placesOf(posts: Iterable<LivePost>): { post: LivePost; mark: number }[] {
    return inReadingOrder(posts).flatMap((post) => post.marks.map((_, mark) => ({ post, mark })));
  }

  function startIndex(places: readonly { post: LivePost }[], direction: 'next' | 'previous'): number {
    const isBelowTop = ({ post }: { post: LivePost }): boolean =>
      post.element.getBoundingClientRect().bottom > 0;
    const first = places.findIndex(isBelowTop);
    if (direction === 'next') return first;
    return (first === -1 ? places.length : first) - 1;
  }

  return {
    step(direction, posts) {
      const places = placesOf(posts);
      const at = places.findIndex(({ post, mark }) => keyOf(post) === place?.key && mark === place.mark);
      const index = at === -1 ? startIndex(places, direction) : at + (direction === 'next' ? 1 : -1);
      const target = places[index];
      if (target === undefined) return undefined;
      place = { key: keyOf(target.post), mark: target.mark };
      return target.post;
    },
    currentRanges(posts) {
      if (place === undefined) return [];
      for (const post of posts) {
        if (keyOf(post) === place.key) return post.ranges.filter(({ mark }) => mark === place?.mark);
      }
      return [];
    },
    moveTo(post, mark) {
      place = { key: keyOf(post), mark };
    },
    forget() {
      place = undefined;
    },
  };
}
