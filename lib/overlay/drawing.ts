import { type AuthorLookup, isIgnored } from './chip/author-lookup';
import type { Chips } from './chip/chips';
import type { LivePost, MarkRange } from './live-post';
import { getView } from './page-dom';
import { chooseNearest } from './paint/paint-plan';
import { MAX_PAINTED, type Painter } from './paint/painter';

export interface DrawingParts {
  document: Document;
  painter: Painter;
  chips: Chips;
  lookup: Pick<AuthorLookup, 'want' | 'find' | 'isIgnored'>;
  /** The ranges to show as the mark the agent stands on. */
  currentRanges(posts: Iterable<LivePost>): readonly MarkRange[];
}

export interface Drawing {
  setNear(post: LivePost, near: boolean): void;
  /** It was read: its chip may be gone with its header, also where nothing else changed. */
  noteRead(post: LivePost): void;
  /** What is painted of a post may be out of date. */
  notePaint(post: LivePost): void;
  /** The page was scrolled. */
  noteScroll(): void;
  /** Everything shown may be out of date; with `authors`, only what is theirs or nobody's. */
  noteAll(authors?: ReadonlySet<string>): void;
  forget(post: LivePost): void;
  /** Not all that is near could be painted: what is depends on where the page is scrolled to. */
  isCrowded(): boolean;
  /**
   * Shows what changed since the last time.
   * @param calm the posts on the screen are read: all their authors can be asked about in one message
   */
  draw(calm: boolean): void;
  clear(): void;
}

/** Shows the posts near the viewport: words painted, chips seated, authors asked about. Touches only what changed. */
export function createDrawing(parts: DrawingParts): Drawing {
  const { document, painter, chips, lookup } = parts;
  const view = getView(document);
  const near = new Set<LivePost>();
  const chipsDue = new Set<LivePost>();
  const unasked = new Set<LivePost>();
  let paintDue = false;
  let crowded = false;
  let measuring: ReturnType<typeof setTimeout> | undefined;

  function noteChip(post: LivePost): void {
    chipsDue.add(post);
    unasked.add(post);
  }

  /** Posts near the viewport with something to be painted. What changed since it was read is left out. */
  const findPaintable = (): LivePost[] =>
    [...near].filter((post) => !post.stale && post.ranges.length > 0 && !isIgnored(post, lookup));

  function show(ranges: readonly MarkRange[]): void {
    painter.paint(ranges, new Set(parts.currentRanges(near)));
  }

  function paint(): void {
    paintDue = false;
    const ranges = findPaintable().flatMap((post) => post.ranges);
    crowded = ranges.length > MAX_PAINTED;
    if (crowded) {
      // After the frame the page is laid out: to ask here where its posts stand would have it done in our call.
      measuring ??= setTimeout(paintNearest);
      painter.drop([...painter.painted].filter(({ range }) => !range.startContainer.isConnected));
      painter.keep();
      return;
    }
    stopMeasuring();
    show(ranges);
  }

  function paintNearest(): void {
    measuring = undefined;
    show(chooseNearest(document, findPaintable(), view.innerHeight, MAX_PAINTED));
  }

  function stopMeasuring(): void {
    clearTimeout(measuring);
    measuring = undefined;
  }

  function ask(): void {
    lookup.want([...unasked].flatMap(({ post }) => post?.author ?? []));
    unasked.clear();
  }

  return {
    setNear(post, isNear) {
      if (isNear) {
        near.add(post);
        noteChip(post);
      } else {
        near.delete(post);
        chipsDue.delete(post);
        unasked.delete(post);
      }
      paintDue ||= post.ranges.length > 0;
    },
    noteRead(post) {
      if (near.has(post)) noteChip(post);
    },
    notePaint(post) {
      paintDue ||= near.has(post);
    },
    noteScroll() {
      paintDue = true;
    },
    noteAll(authors) {
      for (const post of near) {
        const author = post.post?.author ?? null;
        if (authors !== undefined && author !== null && !authors.has(author.key)) continue;
        // Who turns out to be ignored is not painted any more.
        paintDue = true;
        noteChip(post);
      }
    },
    forget(post) {
      near.delete(post);
      chipsDue.delete(post);
      unasked.delete(post);
      painter.drop(post.ranges);
      chips.release(post);
      paintDue ||= crowded;
    },
    isCrowded: () => crowded,
    draw(calm) {
      if (paintDue) paint();
      else painter.keep();
      if (calm && unasked.size > 0) ask();
      if (chipsDue.size === 0) return;
      chips.update(chipsDue);
      chipsDue.clear();
    },
    clear() {
      stopMeasuring();
      painter.clear();
      chips.clear();
      near.clear();
    },
  };
}
