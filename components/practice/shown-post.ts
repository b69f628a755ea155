import type { PracticePost, PracticeTimeline } from '@/lib/playbook/practice/types';
import type { OwnReply } from './kept-state';

const MINUTE = 60_000;

/** A post as the practice timeline shows it: a fictional one, or one the agent posted here. */
export interface ShownPost {
  /** Empty for a quoted post: as on X, it shows none. */
  id: string;
  author: { name: string; handle: string; id: string | null };
  /** Text, and the beginning of it where that is all that is shown at first. */
  text: string;
  shown: string | null;
  /** UTC, ISO 8601. */
  postedAt: string;
  lang: string;
  repostedBy: { name: string; handle: string } | null;
  quote: ShownPost | null;
  replyTo: string | null;
}

const ago = (start: number, minutes: number): string => new Date(start - minutes * MINUTE).toISOString();

function fromFiction(post: PracticePost, start: number): ShownPost {
  const quote = post.quotes && {
    id: '',
    author: post.quotes.author,
    text: post.quotes.text,
    shown: null,
    postedAt: ago(start, post.quotes.minutesAgo),
    lang: post.lang,
    repostedBy: null,
    quote: null,
    replyTo: null,
  };
  return {
    id: post.id,
    author: post.author,
    text: post.text,
    shown: post.shown,
    postedAt: ago(start, post.minutesAgo),
    lang: post.lang,
    repostedBy: post.repostedBy,
    quote,
    replyTo: post.replyTo,
  };
}

function fromReply(reply: OwnReply, name: string, lang: string): ShownPost {
  return {
    id: reply.id,
    author: { name, handle: reply.handle, id: null },
    text: reply.text,
    shown: null,
    postedAt: reply.postedAt,
    lang,
    repostedBy: null,
    quote: null,
    replyTo: reply.inReplyTo,
  };
}

/** Every post of the practice timeline, newest first. `startedAt` is where the fictional ages count from. */
export function buildPosts(
  timeline: PracticeTimeline,
  startedAt: string,
  replies: readonly OwnReply[],
  nameOf: (handle: string) => string,
  lang: string,
): ShownPost[] {
  const start = Date.parse(startedAt);
  const own = replies.map((reply) => fromReply(reply, nameOf(reply.handle), lang));
  return [...own, ...timeline.posts.map((post) => fromFiction(post, start))].sort((a, b) =>
    b.postedAt.localeCompare(a.postedAt),
  );
}
