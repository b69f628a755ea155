import type { SiteAdapter } from '../adapter';
import { isOnHost } from '../host-match';
import { readAnsweredHandles } from './answered-handles';
import { findReplyComposer } from './composer';
import { findFollowed } from './conversation';
import { closestPost, findPosts } from './find-posts';
import { findObservedRoots } from './observed-roots';
import { findOwnHandle } from './own-account';
import { isPostPage } from './pages';
import { X_HOSTS } from './paths';
import { readPost, readWholePost } from './read-post';
import { buildReplyLink } from './reply-link';
import { saysNoPosts } from './says-no-posts';
import { IGNORED } from './selectors';
import { findSentLink } from './sent-link';
import { readUserIds } from './user-ids';

/** X on desktop and phone, X Pro, and the hosts of its old name. What is known of its pages: facts/x.md. */
export const xAdapter: SiteAdapter = {
  id: 'x',
  matchesUrl: (url) => isOnHost(url, X_HOSTS),
  findPosts,
  closestPost,
  readPost,
  readWhole: readWholePost,
  ownHandle: findOwnHandle,
  observedRoots: findObservedRoots,
  expectsPosts: isPostPage,
  saysNoPosts,
  findComposer: findReplyComposer,
  replyLink: buildReplyLink,
  findSentLink,
  readAnswered: readAnsweredHandles,
  findFollowed,
  readIds: readUserIds,
  ignoreSelector: IGNORED,
};
