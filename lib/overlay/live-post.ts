import type { Mark, MarkStyle } from '@/lib/domain/mark';
import type { BodyText, PostGlance, PostReading } from '@/lib/sites/adapter';
import type { PostRegion } from './scan/post-region';

/** One painted stretch; a mark over several text nodes has several. */
export interface MarkRange {
  range: StaticRange;
  style: MarkStyle;
  /** Index into the post's marks. */
  mark: number;
}

/** What the overlay knows of one post while its element is mounted. */
export interface LivePost {
  readonly element: Element;
  /** Undefined while the element holds no readable post. */
  post: PostGlance | undefined;
  body: BodyText;
  /** Where the post's own text begins in `body.text`, after a title. */
  textStart: number;
  /** Where the post says who wrote it; the chip sits there. */
  header: Element | null;
  marks: readonly Mark[];
  ranges: readonly MarkRange[];
  /** Within about half a screen of the viewport; undefined until the browser has said. */
  near: boolean | undefined;
  /** Where changes matter; undefined: everywhere. */
  region: PostRegion | undefined;
  /** It was read at least once. */
  read: boolean;
  /** What was read of it and is still to be matched; not of a page that changed since. */
  reading: PostReading<PostGlance> | undefined;
  /** Its text changed under the ranges: paint nothing until it was read again. */
  stale: boolean;
}

/** A post element that was not read yet. */
export function emptyLivePost(element: Element): LivePost {
  return {
    element,
    post: undefined,
    body: { text: '', runs: [] },
    textStart: 0,
    header: null,
    marks: [],
    ranges: [],
    near: undefined,
    region: undefined,
    read: false,
    reading: undefined,
    stale: false,
  };
}
