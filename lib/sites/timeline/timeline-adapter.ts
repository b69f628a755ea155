import type { Post } from '@/lib/domain/post';
import type { PostReading, SiteAdapter } from '../adapter';
import { MAX_BODY_LENGTH, readBodyText } from '../body-text';
import { isElement, queryAll } from '../query';
import type { Timeline, TimelineReading } from './timeline';

const NOTHING: PostReading = { post: undefined, body: { text: '', runs: [] }, header: null };

/** Makes a site adapter of a timeline. Posts shown inside posts are roots of their own, of the kind `quote`. */
export function createTimelineAdapter(timeline: Timeline): SiteAdapter {
  const isRoot = (element: Element) => element.matches(timeline.rootSelector) && timeline.isPost(element);

  function closestPost(node: Node): Element | null {
    let candidate = (isElement(node) ? node : node.parentElement)?.closest(timeline.rootSelector) ?? null;
    while (candidate !== null && !timeline.isPost(candidate)) {
      candidate = candidate.parentElement?.closest(timeline.rootSelector) ?? null;
    }
    return candidate;
  }

  function readWhole(element: Element): PostReading {
    const reading = isRoot(element) ? timeline.readPost(element) : undefined;
    if (reading === undefined) return NOTHING;
    const body = readBodyText(reading.bodies, timeline.bodyRules);
    return { post: build(element, reading, body.text), body, header: reading.header };
  }

  function build(element: Element, reading: TimelineReading, text: string): Post {
    const { id, permalink, author, postedAt } = reading;
    const { repostedBy = null, truncated = false, translated = false, lang = null } = reading;
    const parent = element.parentElement;
    return {
      site: timeline.postSite ?? timeline.id,
      id,
      permalink,
      kind: parent !== null && closestPost(parent) !== null ? 'quote' : 'post',
      author,
      repostedBy,
      postedAt,
      title: null,
      text,
      truncated: truncated || text.length >= MAX_BODY_LENGTH,
      translated,
      lang,
      quotes: findQuoted(element),
    };
  }

  function findQuoted(element: Element): string | null {
    const inside = queryAll(element, timeline.rootSelector).find(timeline.isPost);
    return inside === undefined ? null : (timeline.readPost(inside)?.id ?? null);
  }

  return {
    id: timeline.id,
    ignoreSelector: timeline.ignoreSelector,
    ...(timeline.postSite === undefined ? {} : { postSite: timeline.postSite }),
    ...(timeline.matchesPage === undefined ? {} : { matchesPage: timeline.matchesPage }),
    ...(timeline.readAnswered === undefined ? {} : { readAnswered: timeline.readAnswered }),
    matchesUrl: timeline.matchesUrl,
    expectsPosts: timeline.expectsPosts,
    findPosts(root) {
      const found = queryAll(root, timeline.rootSelector).filter(timeline.isPost);
      return isElement(root) && isRoot(root) ? [root, ...found] : found;
    },
    closestPost,
    readPost: (post) => readWhole(post).post,
    readWhole,
    ownHandle: timeline.ownHandle ?? (() => null),
    observedRoots: (document) => (document.body === null ? [] : [document.body]),
    findComposer: timeline.findComposer ?? (() => undefined),
    replyLink: timeline.replyLink ?? (() => null),
  };
}
