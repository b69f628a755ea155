import type { Post } from '@/lib/domain/post';
import type { Composer } from '../adapter';
import { SELECTORS } from './selectors';

/**
 * The open reply composer for this very post. A composer in the dialog stands before one in the thread: it is the
 * one in front.
 */
export function findPracticeComposer(document: Document, post: Post): Composer | undefined {
  if (post.id === null) return undefined;
  const open = [...document.querySelectorAll<HTMLTextAreaElement>(SELECTORS.composer)].filter(
    (element) => element.dataset.practiceReplyTo === post.id,
  );
  const element = open.find((candidate) => candidate.closest(SELECTORS.layers) !== null) ?? open[0];
  if (element === undefined) return undefined;
  return { element, kind: 'textarea', read: () => element.value };
}
