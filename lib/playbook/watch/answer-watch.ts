import type { News, Watch } from '@/lib/domain/watch';
import { MAX_NEWS, MAX_PAGES } from '@/lib/domain/watch-limits';
import { createWatch, type NewWatch, type WatchedEntry } from './open-watch';
import { freshDates, type WatchTimes } from './watch-dates';
import { endByTime, standingOf } from './watch-state';

/** As much of a post as names it in a list. */
const TITLE = 80;

/** The watch of a reply on a timeline, named by what was said before it: it begins with the answer that came into view. */
export function openAnswerWatch(
  entry: WatchedEntry,
  answer: News,
  pages: readonly string[],
  times: WatchTimes,
): NewWatch {
  const watch = createWatch(entry, times);
  const title = entry.post.excerpt.replace(/\s+/gu, ' ').slice(0, TITLE);
  return { ...watch, post: { ...watch.post, title }, pages: [...pages], news: [answer] };
}

/**
 * What a further answer changes of its watch. Who was said to have answered goes on talking, so that watch goes on, too;
 * one that was ended stays so, and shows the answer quietly.
 */
export function joinAnswer(
  watch: Watch,
  answer: News,
  pages: readonly string[],
  times: WatchTimes,
): Partial<Watch> {
  const joined = {
    pages: [...new Set([...watch.pages, ...pages])].slice(0, MAX_PAGES),
    news: [...watch.news, answer].slice(-MAX_NEWS),
  };
  const isEnded = watch.state !== 'answered' && standingOf(watch, times.now) === 'over';
  return isEnded
    ? { ...joined, ...endByTime(watch, times.now) }
    : { ...joined, state: 'open', deletedAt: null, ...freshDates(times) };
}
