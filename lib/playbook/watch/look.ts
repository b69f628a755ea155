import type { SeenComment } from '@/lib/domain/seen-comment';
import type { News, Trace, Watch } from '@/lib/domain/watch';
import { MAX_NEWS, MAX_NEWS_TEXT, MAX_TEXTS, MAX_TRACES } from '@/lib/domain/watch-limits';
import { compareComments } from './compare-comments';
import type { DeskTraces } from './find-ours';
import { freshDates, nextLook, type WatchTimes } from './watch-dates';
import { endByTime, openNews, standingOf } from './watch-state';

/** What one look at a watched page brought. */
export interface Look {
  /** Every comment the page shows, in its order. */
  comments: readonly SeenComment[];
  own: DeskTraces;
}

const toTrace = ({ id, parentId, hash, byOwner }: SeenComment): Trace => ({ id, parentId, hash, byOwner });

/** What tells that two are the same: the id where there is one, the text otherwise. */
const nameOf = ({ id, hash }: Pick<Trace, 'id' | 'hash'>) => (id === null ? `#${hash}` : id);

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

/**
 * Finds a known answer again. Where the page gives no ids, one whose text is nowhere any more was changed, if its writer
 * says something new.
 */
function findKnown(
  news: readonly News[],
  comments: readonly SeenComment[],
): (comment: SeenComment) => number {
  const shown = new Set(comments.map(({ hash }) => hash));
  const byName = new Map(news.map((each, index) => [nameOf(each), index]));
  const byText = new Map(news.map(({ hash }, index) => [hash, index]));
  const writer = ({ name, byOwner }: Pick<News, 'name' | 'byOwner'>) => `${byOwner} ${name}`;
  const gone = news.flatMap((each, index) =>
    each.id === null && each.name !== null && !shown.has(each.hash) ? [{ by: writer(each), index }] : [],
  );
  return (comment) => {
    const named = byName.get(nameOf(comment));
    if (named !== undefined) return named;
    const same = byText.get(comment.hash);
    if (same !== undefined && (comment.id === null || news[same]?.id === null)) return same;
    const by = writer(comment);
    const edited = comment.id === null ? gone.findIndex((each) => each.by === by) : -1;
    // Each is found again once: what else the writer says is new.
    return edited < 0 ? -1 : (gone.splice(edited, 1)[0]?.index ?? -1);
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
  const find = findKnown(watch.news, look.comments);
  let texts = openNews(watch).filter(({ text }) => text !== '').length;
  for (const comment of later) {
    const known = find(comment);
    const before = news[known];
    const isShort = before === undefined ? ++texts > MAX_TEXTS : before.text === '';
    const seen = toNews(isShort ? { ...comment, text: '' } : comment, oursId, now);
    if (before !== undefined) news[known] = { ...seen, seenAt: before.seenAt, settled: before.settled };
    else if (news.length < MAX_NEWS) news.push(seen);
  }
  return { news, fresh: news.length - watch.news.length };
}

/**
 * What a look at the page changes of its watch. The first one keeps how the comment area was; later ones find what came
 * after our comment. The watch goes on, or back to waiting, by the agent's word only; one that is over stays so, and
 * what comes is kept for whoever looks.
 */
export function applyLook(watch: Watch, look: Look, times: WatchTimes): Partial<Watch> {
  const { own, comments } = look;
  const now = times.now.toISOString();
  const { ours: index, later, unclear } = compareComments(comments, watch, own);
  const found = comments[index];
  const ours = found === undefined ? watch.ours : { id: found.id, hash: found.hash, name: found.name };
  const { news, fresh } = joinNews(watch, later, look, ours?.id ?? null, now);
  return {
    ours,
    before: watch.before ?? rememberArea(comments, found, later),
    lastSeenAt: now,
    unclear,
    news,
    ...datesAfter(watch, fresh, times),
  };
}

/** How a look moves the dates of a watch, or ends it. */
function datesAfter(watch: Watch, fresh: number, times: WatchTimes): Partial<Watch> {
  if (standingOf(watch, times.now) === 'over') return endByTime(watch, times.now);
  if (fresh > 0) return freshDates(times);
  if (watch.dueAt > times.now.toISOString()) return {};
  const looks = watch.looks + 1;
  return { looks, dueAt: nextLook(looks, times) };
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
