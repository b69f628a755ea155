import type { Hashtag } from '@/lib/domain/policy/links';
import { foldPlain } from '../fold';
import { fitsCategory } from '../tag-category';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import { raiseAt, removed } from './text-rule';

const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu;

/**
 * Hashtags that are not in the account's book, or there for another category than the reply's. An empty book has
 * decided nothing.
 */
export function createHashtagRule(
  book: readonly Hashtag[],
): (draft: DraftText, about: readonly string[]) => Finding[] {
  const byTag = new Map(book.map((each) => [foldPlain(each.tag), each]));
  return (draft, about) => {
    if (byTag.size === 0) return [];
    return [...draft.text.matchAll(HASHTAG)].flatMap(({ 0: tag, index }) => {
      const place = removed({ start: index, end: index + tag.length });
      const known = byTag.get(foldPlain(tag));
      if (known === undefined) return [raiseAt('unknown-hashtag', draft, place, { values: { tag } })];
      if (fitsCategory(known, about)) return [];
      const values = { tag, category: known.category };
      return [raiseAt('other-hashtag', draft, place, { values })];
    });
  };
}
