import { isWebPage } from '@/lib/domain/web-page';
import { queryFirst } from '../query';
import { createTimelineAdapter } from '../timeline/timeline-adapter';
import { MASTODON_BODY } from './body';
import { findReplyComposer } from './composer';
import { readInstance } from './instance';
import { readMastodonPost } from './read-post';
import { APP, IGNORED, POST } from './selectors';

const TIMELINES = /^\/(?:home|public(?:\/.*)?|tags\/[^/]+|@[^/]+(?:\/(?:with_replies|\d+))?)\/?$/u;

/** Mastodon's web app on any instance the agent enabled. */
export const mastodonAdapter = createTimelineAdapter({
  id: 'mastodon',
  ignoreSelector: IGNORED,
  matchesUrl: isWebPage,
  matchesPage: (document) => queryFirst(document, APP) !== null,
  expectsPosts: (url) => TIMELINES.test(url.pathname),
  rootSelector: POST,
  isPost: () => true,
  readPost: readMastodonPost,
  bodyRules: MASTODON_BODY,
  ownHandle(document) {
    const { domain, ownName } = readInstance(document);
    return ownName === null ? null : `${ownName}@${domain}`;
  },
  findComposer: findReplyComposer,
});
