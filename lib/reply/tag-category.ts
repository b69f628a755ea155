import type { Hashtag } from '@/lib/domain/policy/links';
import { foldPlain } from './fold';

/**
 * Whether a tag of the book may stand in a reply about these categories. A tag without category fits everywhere, and
 * where nobody knows what the reply is about, every tag does.
 */
export function fitsCategory({ category }: Pick<Hashtag, 'category'>, about: readonly string[]): boolean {
  const own = foldPlain(category.trim());
  return own === '' || about.length === 0 || about.some((each) => foldPlain(each) === own);
}
