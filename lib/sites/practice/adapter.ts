import type { SiteAdapter } from '../adapter';
import { readBodyText } from '../body-text';
import { findPracticeComposer } from './find-composer';
import { findOwn } from './find-own';
import { readPracticePost } from './read-post';
import { SELECTORS } from './selectors';

const EXTENSION_PROTOCOL = /^(?:chrome|moz)-extension:$/u;

/** Reads the bundled practice timeline, so that training runs the same overlay and panel code as X. */
export const practiceAdapter: SiteAdapter = {
  id: 'practice',
  ignoreSelector: 'textarea, input, button, [data-practice-ignore]',
  matchesUrl: (url) => EXTENSION_PROTOCOL.test(url.protocol) && url.pathname === '/practice.html',
  expectsPosts: () => true,
  findPosts(root) {
    const inside = [...root.querySelectorAll(SELECTORS.post)];
    const own = root instanceof Element && root.matches(SELECTORS.post) ? [root] : [];
    return [...own, ...inside];
  },
  closestPost(node) {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(SELECTORS.post) ?? null;
  },
  readPost: readPracticePost,
  readWhole(post) {
    const text = findOwn(post, SELECTORS.text);
    return {
      post: readPracticePost(post),
      body: text === undefined ? { text: '', runs: [] } : readBodyText([text]),
      header: findOwn(post, SELECTORS.chip) ?? null,
    };
  },
  ownHandle: (document) => document.querySelector(SELECTORS.own)?.getAttribute('data-practice-own') || null,
  observedRoots: (document) => [...document.querySelectorAll(`${SELECTORS.root}, ${SELECTORS.layers}`)],
  findComposer: findPracticeComposer,
  replyLink(post, text) {
    if (post.id === null || post.permalink === null) return null;
    const query = new URLSearchParams({ in_reply_to: post.id, text });
    return new URL(`#/intent?${query}`, post.permalink).href;
  },
  readIds(root) {
    const selector = `${SELECTORS.author}[data-practice-author-id]`;
    const own = root instanceof Element && root.matches(selector) ? [root] : [];
    return [...own, ...root.querySelectorAll(selector)].map((link) => ({
      handle: link.getAttribute('data-practice-author') ?? '',
      id: link.getAttribute('data-practice-author-id') ?? '',
    }));
  },
};
