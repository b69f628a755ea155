import type { PageHealth } from './protocol';

/** What each frame of the page in a tab last said of itself. */
export interface FrameHealth {
  /** Address of the tab's page, without what leads to a place in it: with another page the frames are other ones. */
  page: string;
  /** By frame id; 0 is the page itself. */
  frames: Readonly<Record<number, PageHealth>>;
  /** Told so often: what is said again is heard again, since a store tells of changes only. */
  turn: number;
}

const pageAt = (tabUrl: string): string => tabUrl.replace(/#.*$/su, '');

/** Takes in what a frame says of itself. */
export function addFrameHealth(
  known: FrameHealth | undefined,
  tabUrl: string,
  frameId: number,
  health: PageHealth,
): FrameHealth {
  const page = pageAt(tabUrl);
  const frames = known?.page === page ? known.frames : {};
  return { page, frames: { ...frames, [frameId]: health }, turn: (known?.turn ?? 0) + 1 };
}

/**
 * The health of the page as a whole: a frame speaks for it, the fullest one, only while the page itself shows no posts.
 * @param own what the page answers of itself now
 * @param known what was said in this tab, maybe by an earlier page; undefined: nothing
 */
export function findPageHealth(own: PageHealth, known: FrameHealth | undefined, tabUrl: string): PageHealth {
  if (own.posts > 0 || known?.page !== pageAt(tabUrl)) return own;
  const { 0: _page, ...frames } = known.frames;
  const [fullest] = Object.values(frames).sort((a, b) => b.posts - a.posts);
  return fullest !== undefined && fullest.posts > 0 ? fullest : own;
}
