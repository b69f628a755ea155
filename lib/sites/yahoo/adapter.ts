import { handleKey } from '@/lib/domain/identity';
import { isOnHost } from '../host-match';
import { personOf } from '../person';
import { queryAll, queryFirst } from '../query';
import type { TimelineReading } from '../timeline/timeline';
import { createTimelineAdapter } from '../timeline/timeline-adapter';
import { findWrittenHandle, isSameHandle } from '../x/handle';
import { buildReplyLink } from '../x/reply-link';
import { findLinkedStatus, permalinkOf, type StatusLink } from '../x/status-link';
import { findPostedAt } from './posted-at';
import { AUTHOR_ID, AUTHOR_NAME, BODY, IGNORED, INFO, POST, REPLY_TARGET, TIME_LINK } from './selectors';

const HOSTS = new Set(['search.yahoo.co.jp']);

/** The post on X and its time as shown. */
function findStatus(post: Element): { status: StatusLink; shown: string } | undefined {
  for (const link of queryAll(post, TIME_LINK)) {
    const status = findLinkedStatus(link);
    if (status !== undefined) return { status, shown: link.textContent };
  }
  return undefined;
}

/** Handle beside the name and handle of the permalink must agree, otherwise nobody is named. */
function readPost(post: Element): TimelineReading | undefined {
  const found = findStatus(post);
  const written = findWrittenHandle(queryFirst(post, AUTHOR_ID)?.textContent ?? '');
  const linked = found?.status.handle ?? undefined;
  const agree = written === undefined || linked === undefined || isSameHandle(written, linked);
  const handle = agree ? (written ?? linked) : undefined;
  const status = agree ? found?.status : undefined;
  const bodies = queryAll(post, BODY).slice(0, 1);
  if (bodies.length === 0) return undefined;
  return {
    id: status?.id ?? null,
    permalink: status === undefined ? null : permalinkOf({ id: status.id, handle: handle ?? status.handle }),
    author:
      handle === undefined
        ? null
        : personOf(
            handleKey('x', handle),
            `https://x.com/${handle}`,
            queryFirst(post, AUTHOR_NAME)?.textContent.trim() || null,
            handle,
          ),
    postedAt: status === undefined ? null : findPostedAt(status.id, found?.shown ?? ''),
    bodies,
    header: queryFirst(post, INFO),
  };
}

/** Yahoo!リアルタイム検索 shows posts of X and has no composer: replies go through X's own link. */
export const yahooAdapter = createTimelineAdapter({
  id: 'yahoo',
  postSite: 'x',
  ignoreSelector: IGNORED,
  matchesUrl: (url) => isOnHost(url, HOSTS) && /^\/realtime(?:\/|$)/u.test(url.pathname),
  expectsPosts: (url) => url.pathname === '/realtime/search' && url.searchParams.has('p'),
  rootSelector: POST,
  isPost: () => true,
  readPost,
  bodyRules: { skips: (element) => element.matches(REPLY_TARGET) },
  replyLink: buildReplyLink,
  readAnswered: (post) =>
    queryAll(post, REPLY_TARGET).flatMap(({ textContent }) =>
      [...textContent.matchAll(/@\w{1,20}/gu)].map(([handle]) => handle.slice(1)),
    ),
});
