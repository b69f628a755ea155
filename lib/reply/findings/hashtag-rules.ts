import type { Hashtag } from '@/lib/domain/policy/links';
import { foldPlain } from '../fold';
import { raiseAt, type TextRule } from './text-rule';

const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu;

/** Hashtags that are not in the account's book. An empty book has decided nothing. */
export function createHashtagRule(book: readonly Hashtag[]): TextRule {
  const known = new Set(book.map(({ tag }) => foldPlain(tag)));
  return (draft) =>
    known.size === 0
      ? []
      : [...draft.text.matchAll(HASHTAG)]
          .filter(({ 0: tag }) => !known.has(foldPlain(tag)))
          .map(({ 0: tag, index }) => {
            const place = { start: index, end: index + tag.length, replacement: '' };
            return raiseAt('unknown-hashtag', draft, place, { values: { tag } });
          });
}
