import { hashBody } from '@/lib/domain/body-hash';
import { authorKeys } from '@/lib/domain/identity';
import type { Post } from '@/lib/domain/post';
import type { SeenComment } from '@/lib/domain/seen-comment';
import { MAX_NEWS_TEXT, MAX_TRACES } from '@/lib/domain/watch-limits';
import type { PageComment, SiteAdapter } from '@/lib/sites/adapter';

/** Addresses longer than this the background refuses. */
const MAX_URL = 2_000;
const MAX_NAME = 200;

function toSeen(comment: PageComment, owner: string | null): SeenComment {
  const { id, parentId, permalink, author, byline, postedAt, byOwner, pending, text } = comment;
  const name = byline ?? author?.name ?? author?.handle ?? null;
  return {
    id,
    parentId,
    hash: hashBody(text),
    byOwner: byOwner === true || (author !== null && author.key === owner),
    name: name?.slice(0, MAX_NAME) ?? null,
    writtenBy: author === null ? [] : authorKeys(author),
    url: permalink !== null && permalink.length <= MAX_URL ? permalink : null,
    postedAt,
    pending,
    text: text.slice(0, MAX_NEWS_TEXT),
  };
}

/** The comments below an entry as the background compares them, in the order of the page. */
export function readSeenComments(document: Document, adapter: SiteAdapter, { author }: Post): SeenComment[] {
  const comments = adapter.findComments?.(document) ?? [];
  return comments.slice(-MAX_TRACES).map((comment) => toSeen(comment, author?.key ?? null));
}
