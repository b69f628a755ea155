import { createTimelineAdapter } from '../timeline/timeline-adapter';
import { isThreads } from './addresses';
import { isPost, readThreadsPost } from './read-post';
import { IGNORED, POST } from './selectors';

const WITH_POSTS = /^\/(?:$|@[\w.]+(?:\/(?:replies|reposts|post\/[\w-]+))?\/?$|search\/?$)/u;

/** Threads. Its composer is found by no stable sign and its link opens no reply: replies go by the clipboard. */
export const threadsAdapter = createTimelineAdapter({
  id: 'threads',
  ignoreSelector: IGNORED,
  matchesUrl: isThreads,
  expectsPosts: (url) => WITH_POSTS.test(url.pathname),
  rootSelector: POST,
  isPost,
  readPost: readThreadsPost,
  bodyRules: { skips: (element) => element.matches('[role="button"]') },
});
