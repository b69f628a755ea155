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

/** Takes in what a frame says of itself. */
export function addFrameHealth(
  known: FrameHealth | undefined,
  tabUrl: string,
  frameId: number,
  health: PageHealth,
): FrameHealth {
  const page = tabUrl.replace(/#.*$/su, '');
  const frames = known?.page === page ? known.frames : {};
  return { page, frames: { ...frames, [frameId]: health }, turn: (known?.turn ?? 0) + 1 };
}

/** The health of the page as a whole: a frame speaks for it, the fullest one, only while the page itself shows no posts. */
export function findPageHealth(known: FrameHealth | undefined): PageHealth | null {
  const { 0: own = null, ...others } = known?.frames ?? {};
  if (own !== null && own.posts > 0) return own;
  const [fullest] = Object.values(others).sort((a, b) => b.posts - a.posts);
  return fullest !== undefined && fullest.posts > 0 ? fullest : own;
}
