import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { CommentForm } from '@/lib/sites/comment-form';

/** A post of the page and where it stands. */
interface Shown {
  element: Element;
  post: Post;
}

/**
 * The place this page offers for a comment on one post: inline forms before all others. Where a page shows several
 * entries, only what stands with that one counts, since the others are other people's.
 * @returns `post-gone` where the page shows another post, undefined where it shows nothing of comments
 */
export function findFormFor(
  document: Document,
  adapter: SiteAdapter,
  post: Post,
): CommentForm | 'post-gone' | undefined {
  const forms = adapter.findForms?.(document) ?? [];
  const byAddress = adapter.findFormTarget?.(document) ?? null;
  if (byAddress !== null) return byAddress === post.id ? preferInline(forms) : 'post-gone';
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
  return entries.findLast(
    ({ element }) =>
      element.contains(part) ||
      (element.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
