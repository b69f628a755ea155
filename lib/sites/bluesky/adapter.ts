import { queryAll } from '../query';
import { createTimelineAdapter } from '../timeline/timeline-adapter';
import { findLinkedActor, findPost, isBluesky, isHandle } from './addresses';
import { isPost } from './find-posts';
import { readBlueskyPost } from './read-post';
import { IGNORED, OWN_PROFILE, POST, QUOTE } from './selectors';

/** The profile link of the navigation; null where several people are linked there. */
function findOwnHandle(document: Document): string | null {
  const linked = new Set(queryAll(document, OWN_PROFILE).map(findLinkedActor));
  const [handle] = linked;
  return linked.size === 1 && handle !== undefined && isHandle(handle) ? handle : null;
}

/**
 * Bluesky in the browser. Its composer does not say by any id which post it answers, so replies go by the clipboard;
 * it documents no link that opens a reply.
 */
export const blueskyAdapter = createTimelineAdapter({
  id: 'bluesky',
  ignoreSelector: IGNORED,
  matchesUrl: isBluesky,
  expectsPosts: (url) =>
    url.pathname === '/' ||
    /^\/profile\/[^/]+\/?$/u.test(url.pathname) ||
    findPost(url.pathname) !== undefined,
  rootSelector: `${POST}, ${QUOTE}`,
  isPost,
  readPost: readBlueskyPost,
  bodyRules: {},
  ownHandle: findOwnHandle,
});
