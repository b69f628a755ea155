import type { SeenComment } from '@/lib/domain/seen-comment';
import type { News, Trace, Watch } from '@/lib/domain/watch';
import { MAX_NEWS, MAX_NEWS_TEXT, MAX_TRACES } from '@/lib/domain/watch-limits';
import { compareComments } from './compare-comments';
import type { OwnTraces } from './find-ours';
import { freshDates, nextLook, type WatchTimes } from './watch-dates';

/** What one look at a watched page brought. */
export interface Look {
  /** Every comment the page shows, in its order. */
  comments: readonly SeenComment[];
  own: OwnTraces;
  /** Ids and hashes of the desk's other comments on this page: they are no answers. */
  others: readonly { id: string | null; hashes: readonly string[] }[];
}

const toTrace = ({ id, parentId, hash, byOwner }: SeenComment): Trace => ({ id, parentId, hash, byOwner });

/** A known answer that is this comment; without an id its text tells. */
function isNoted(news: News, { id, hash }: SeenComment): boolean {
  return news.id === null || id === null ? news.hash === hash : news.id === id;
}

/**
 * Whether a comment without an id is a known answer whose text was changed: the same writer, and the answer as it was
 * stands nowhere any more.
 */
function isEdited(news: News, comment: SeenComment, comments: readonly SeenComment[]): boolean {
  const isNumberless = news.id === null && comment.id === null;
  const isSameWriter = news.name !== null && news.name === comment.name && news.byOwner === comment.byOwner;
  return isNumberless && isSameWriter && !comments.some((other) => isNoted(news, other));
}

function toNews(comment: SeenComment, oursId: string | null, seenAt: string): News {
  const { id, hash, url, name, writtenBy, byOwner, parentId, text, postedAt } = comment;
  const toUs = oursId !== null && parentId === oursId;
  return {
    id,
    hash,
    url,
    name,
    writtenBy,
    byOwner,
    toUs,
    text: text.slice(0, MAX_NEWS_TEXT),
    postedAt,
    seenAt,
    settled: false,
  };
}

/** Known answers with those that came since. What was edited takes its new text; what was deleted stays as it was read. */
function joinNews(
  watch: Watch,
  later: readonly SeenComment[],
  look: Look,
  oursId: string | null,
  now: string,
) {
  const news = [...watch.news];
  let fresh = 0;
  for (const comment of later) {
    const seen = toNews(comment, oursId, now);
    const known = news.findIndex((old) => isNoted(old, comment));
    const edited = known >= 0 ? known : news.findIndex((old) => isEdited(old, comment, look.comments));
    const before = news[edited];
    if (before !== undefined) {
      news[edited] = { ...seen, seenAt: before.seenAt, settled: before.settled };
    } else if (news.length < MAX_NEWS) {
      news.push(seen);
      fresh++;
    }
  }
  return { news, fresh };
}

/**
 * What a look at the page changes of its watch. The first one keeps how the comment area was; later ones find what came
 * after our comment. The watch goes on, or back to waiting, by the agent's word only.
 */
export function applyLook(watch: Watch, look: Look, times: WatchTimes): Partial<Watch> {
  const { own, others, comments } = look;
  const now = times.now.toISOString();
  const isOwn = ({ id, hash }: SeenComment) =>
    own.hashes.includes(hash) ||
    others.some((other) => (other.id !== null && other.id === id) || other.hashes.includes(hash));
  const { ours: index, later, unclear } = compareComments(comments, watch, own, isOwn);
  const found = comments[index];
  const ours = found === undefined ? watch.ours : { id: found.id, hash: found.hash, name: found.name };
  const { news, fresh } = joinNews(watch, later, look, ours?.id ?? null, now);
  const isDue = watch.dueAt <= now;
  const looks = isDue ? watch.looks + 1 : watch.looks;
  return {
    ours,
    before: watch.before ?? rememberArea(comments, found, later),
    lastSeenAt: now,
    unclear,
    news,
    ...(fresh > 0 ? freshDates(times) : isDue ? { looks, dueAt: nextLook(looks, times) } : {}),
  };
}

/** The area as it was when we wrote: without ours, and without what is known to have come after. */
function rememberArea(
  comments: readonly SeenComment[],
  ours: SeenComment | undefined,
  later: readonly SeenComment[],
): Watch['before'] {
  const old = comments.filter((comment) => comment !== ours && !later.includes(comment));
  return { count: old.length, comments: old.slice(-MAX_TRACES).map(toTrace) };
}
