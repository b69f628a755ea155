import type { PostAuthor } from '@/lib/domain/post';
import type { LivePost } from '../live-post';
import type { AuthorLookup } from './author-lookup';
import type { Chip } from './chip';
import type { ChipState } from './chip-state';
import { createPlacements } from './placement';

/** Chips kept for posts to come. Making one costs more than reading a post, and a timeline needs new ones all the time. */
const MAX_SPARE = 40;

/** Times a chip is put back after the page took it out, for one post. More would be a fight. */
const MAX_RETURNS = 5;

interface Seat {
  chip: Chip;
  post: LivePost;
  returns: number;
}

export interface Chips {
  /** Puts chips on the posts that need one and takes them off those that do not. */
  update(posts: Iterable<LivePost>): void;
  release(post: LivePost): void;
  /** This node of ours left its place. @returns the post whose chip the page took out */
  noteRemoved(node: Node): LivePost | undefined;
  findPost(host: EventTarget | null): LivePost | undefined;
  findChip(post: LivePost): Chip | undefined;
  clear(): void;
}

/** What a chip is drawn from. */
export interface ChipLookup extends Pick<AuthorLookup, 'find'> {
  /** Answers to us below this entry, or to this post of ours, that nobody judged yet; or this post is one of them. */
  newsOf?(post: LivePost): number;
  /** The blog, for an entry whose page names no writer. */
  writerOf?(element: Element): PostAuthor | undefined;
}

/**
 * What a post's chip shows; undefined where it needs none: no keyword, and an author the desk never spoke to, or one
 * it did while `withoutKeyword` is off.
 */
export function chipStateOf(
  post: LivePost,
  lookup: ChipLookup,
  withoutKeyword: boolean,
): ChipState | undefined {
  const named = post.post?.author ?? null;
  const author = named ?? lookup.writerOf?.(post.element) ?? null;
  const summary = author === null ? null : lookup.find(author);
  const news = lookup.newsOf?.(post) ?? 0;
  if (news > 0 && summary?.state !== 'no-contact') {
    return { kind: post.post?.kind === 'entry' ? 'news' : 'answers', contacts: news };
  }
  if (post.marks.length === 0 && !withoutKeyword) return undefined;
  if (summary?.ignored) return undefined;
  if (summary && summary.state !== 'new') return { kind: summary.state, contacts: summary.contacts };
  if (post.marks.length === 0) return undefined;
  if (named === null) return { kind: 'unread', contacts: 0 };
  return { kind: summary === undefined ? 'pending' : 'new', contacts: 0 };
}

/** Keeps one chip on each post that needs one. */
export function createChips(
  view: Window,
  lookup: ChipLookup,
  makeChip: () => Chip,
  withoutKeyword: () => boolean = () => true,
): Chips {
  const placements = createPlacements(view);
  const seats = new Map<Element, Seat>();
  const seatOf = new WeakMap<EventTarget, Seat>();
  const spare: Chip[] = [];

  function release(post: LivePost): void {
    const seat = seats.get(post.element);
    if (seat === undefined) return;
    seats.delete(post.element);
    seatOf.delete(seat.chip.host);
    seat.chip.host.remove();
    if (spare.length < MAX_SPARE) spare.push(seat.chip);
  }

  function takeSeat(post: LivePost): Seat {
    const known = seats.get(post.element);
    if (known !== undefined) return known;
    const seat = { chip: spare.pop() ?? makeChip(), post, returns: 0 };
    seats.set(post.element, seat);
    seatOf.set(seat.chip.host, seat);
    return seat;
  }

  function place(post: LivePost, state: ChipState): void {
    const seat = takeSeat(post);
    seat.chip.show(state);
    const { host } = seat.chip;
    const { header } = post;
    if (header === null || seat.returns > MAX_RETURNS || header.lastElementChild === host) return;
    // A chip the page moved in between its own nodes counts as a return too: reordering could go on for ever.
    if (host.parentNode !== null) seat.returns++;
    host.className = placements(header, post.element);
    Node.prototype.appendChild.call(header, host);
  }

  return {
    update(posts) {
      const shownWithout = withoutKeyword();
      for (const post of posts) {
        const state = chipStateOf(post, lookup, shownWithout);
        if (state === undefined) release(post);
        else place(post, state);
      }
    },
    release,
    noteRemoved(node) {
      const seat = seatOf.get(node);
      if (seat === undefined || node.isConnected) return undefined;
      seat.returns++;
      return seat.post;
    },
    findPost: (host) => (host === null ? undefined : seatOf.get(host)?.post),
    findChip: (post) => seats.get(post.element)?.chip,
    clear() {
      for (const { post } of [...seats.values()]) release(post);
      spare.length = 0;
    },
  };
}
