import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { CommentForm } from '@/lib/sites/comment-form';
import { isBefore } from '@/lib/sites/document-order';
import { getView } from '../page-dom';

/** A post of the page and where it stands. */
interface Shown {
  element: Element;
  post: Post;
}

const bareAddress = (url: string): string => url.replace(/^https?:|#.*$/gu, '');
const numberOf = (id: string | null | undefined): string | undefined => id?.replace(/^.*:/u, '');

/**
 * Whether the form that stands alone on a page is for this post: the page says so, or it is the one that the post's own
 * page led to, and its number is the post's. A script that serves a blog of another host, as Movable Type's may, knows
 * the number and not the blog; whoever comes there by another way than our button gets nothing filled in.
 * @param target what the page names
 * @param opened address the agent opened from beside the post
 */
function isFormOf(document: Document, target: string, { id }: Post, opened: string | undefined): boolean {
  if (target === id) return true;
  if (opened === undefined || numberOf(target) !== numberOf(id)) return false;
  return bareAddress(getView(document).location.href) === bareAddress(opened);
}

/**
 * The place this page offers for a comment on one post: inline forms before all others. Where a page shows several
 * entries, only what stands with that one counts, since the others are other people's.
 * @param opened address the agent opened from beside the post, if this tab began so
 * @returns `post-gone` where the page shows another post, undefined where it shows nothing of comments
 */
export function findFormFor(
  document: Document,
  adapter: SiteAdapter,
  post: Post,
  opened?: string,
): CommentForm | 'post-gone' | undefined {
  const forms = adapter.findForms?.(document) ?? [];
  const byAddress = adapter.findFormTarget?.(document) ?? null;
  if (byAddress !== null)
    return isFormOf(document, byAddress, post, opened) ? preferInline(forms) : 'post-gone';
  const shown = readShown(document, adapter);
  const key = postKey(post);
  const ours = shown.find((each) => postKey(each.post) === key);
  if (ours === undefined) return 'post-gone';
  const entries = shown.filter((each) => each.post.kind === 'entry');
  if (entries.length < 2) return preferInline(forms);
  const entry = entryOf(ours.element, entries);
  return preferInline(forms.filter(({ element }) => element !== null && entryOf(element, entries) === entry));
}

function preferInline(forms: readonly CommentForm[]): CommentForm | undefined {
  return forms.find(({ state }) => state === 'inline') ?? forms[0];
}

/** All posts the page shows now. */
export function readShown(document: Document, adapter: SiteAdapter): Shown[] {
  return adapter.observedRoots(document).flatMap((root) =>
    adapter.findPosts(root).flatMap((element) => {
      const post = adapter.readPost(element);
      return post === undefined ? [] : [{ element, post }];
    }),
  );
}

/** The entry a part of the page belongs to: the one it stands in, else the last before it. */
function entryOf(part: Element, entries: readonly Shown[]): Shown | undefined {
  return entries.findLast(({ element }) => element.contains(part) || isBefore(element, part));
}
